package nl.machtigingsbrug.bewaring;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept how long. Without it everything is kept.
 *
 * @param bewaring by gemeente
 */
@Validated
@ConfigurationProperties("machtigingsbrug")
public record Bewaringen(@DefaultValue @Valid Map<String, Bewaartermijnen> bewaring) {

  public Bewaringen {
    bewaring = Map.copyOf(bewaring);
  }
}
