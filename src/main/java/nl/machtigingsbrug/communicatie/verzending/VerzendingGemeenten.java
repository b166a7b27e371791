package nl.machtigingsbrug.communicatie.verzending;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten register in their documentregistratie what was sent.
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.communicatie.verzending")
public record VerzendingGemeenten(@DefaultValue Map<String, VerzendingInstellingen> gemeenten) {

  public VerzendingGemeenten {
    gemeenten = Map.copyOf(gemeenten);
  }
}
