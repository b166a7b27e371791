package nl.machtigingsbrug.gebeurtenis;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten tell what became final. The broker itself is configured by {@code
 * camel.component.kafka}.
 *
 * @param datarefBasis where the API of this adapter is found from outside, without the {@code /v1};
 *     needed as soon as one gemeente tells
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.gebeurtenissen")
public record Gebeurtenisinstellingen(
    @Nullable URI datarefBasis, @DefaultValue Map<String, Instelling> gemeenten) {

  public Gebeurtenisinstellingen {
    gemeenten = Map.copyOf(gemeenten);
  }

  /**
   * How one gemeente tells.
   *
   * @param aan whether it does; what was to be told before it was switched off still is
   * @param topic where, or null for {@code machtigingsbrug.<gemeente>.gebeurtenissen}
   * @param vorm how the CloudEvent travels
   * @param sleutel by what messages get their key
   * @param persoonsgegevens whether the people go along in the data
   */
  public record Instelling(
      boolean aan,
      @Nullable String topic,
      @DefaultValue("BINAIR") Vorm vorm,
      @DefaultValue("AANVRAAG") Sleutelkeuze sleutel,
      boolean persoonsgegevens) {}
}
