package nl.machtigingsbrug.communicatie.notifynl;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten send by NotifyNL.
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.communicatie.notifynl")
public record NotifynlGemeenten(@DefaultValue Map<String, NotifynlInstellingen> gemeenten) {

  public NotifynlGemeenten {
    gemeenten = Map.copyOf(gemeenten);
  }

  /**
   * The service of a gemeente.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it has none
   */
  NotifynlInstellingen van(String gemeente) {
    NotifynlInstellingen instellingen = gemeenten.get(gemeente);
    if (instellingen == null) {
      throw new Afwijzing(
          Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.notifynl.gemeenten");
    }
    return instellingen;
  }
}
