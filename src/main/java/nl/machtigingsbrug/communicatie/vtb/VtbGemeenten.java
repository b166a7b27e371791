package nl.machtigingsbrug.communicatie.vtb;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten have a portal with Open VTB.
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.communicatie.vtb")
public record VtbGemeenten(@DefaultValue Map<String, VtbInstellingen> gemeenten) {

  public VtbGemeenten {
    gemeenten = Map.copyOf(gemeenten);
  }

  /**
   * The portal of a gemeente.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it has none
   */
  VtbInstellingen van(String gemeente) {
    VtbInstellingen instellingen = gemeenten.get(gemeente);
    if (instellingen == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.vtb.gemeenten");
    }
    return instellingen;
  }
}
