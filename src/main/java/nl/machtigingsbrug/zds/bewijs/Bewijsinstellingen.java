package nl.machtigingsbrug.zds.bewijs;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Evidence in messages of Zaak- en Documentservices.
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.zds.bewijs")
public record Bewijsinstellingen(@DefaultValue Map<String, Gemeentebewijs> gemeenten) {

  public Bewijsinstellingen {
    gemeenten = Map.copyOf(gemeenten);
  }

  /** What holds for one gemeente. */
  public Gemeentebewijs van(String gemeente) {
    return gemeenten.getOrDefault(gemeente, Gemeentebewijs.GEWOON);
  }
}
