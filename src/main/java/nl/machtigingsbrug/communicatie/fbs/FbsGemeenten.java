package nl.machtigingsbrug.communicatie.fbs;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten try the Federatief Berichtenstelsel.
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.fbs")
public record FbsGemeenten(@DefaultValue Map<String, Fbsinstellingen> gemeenten) {

  private static final Logger LOG = LoggerFactory.getLogger(FbsGemeenten.class);

  public FbsGemeenten {
    gemeenten = Map.copyOf(gemeenten);
    if (!gemeenten.isEmpty()) {
      LOG.warn("PROOF-OF-CONCEPT fbs gemeenten={}", gemeenten.keySet());
    }
  }

  /**
   * The magazijn of a gemeente.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it has none
   */
  Fbsinstellingen van(String gemeente) {
    Fbsinstellingen instellingen = gemeenten.get(gemeente);
    if (instellingen == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.fbs.gemeenten");
    }
    return instellingen;
  }
}
