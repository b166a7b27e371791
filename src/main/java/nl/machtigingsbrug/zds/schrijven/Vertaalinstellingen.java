package nl.machtigingsbrug.zds.schrijven;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How StUF messages become calls to a ZGW zaaksysteem.
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.zds.vertalen")
public record Vertaalinstellingen(@DefaultValue Map<String, Gemeentevertaling> gemeenten) {

  public Vertaalinstellingen {
    gemeenten = Map.copyOf(gemeenten);
  }

  Gemeentevertaling van(String gemeente) {
    return gemeenten.getOrDefault(gemeente, Gemeentevertaling.GEWOON);
  }
}
