package nl.machtigingsbrug.zaak.zgw;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten have a zaaksysteem that speaks ZGW.
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.zaak.zgw")
public record ZgwGemeenten(@DefaultValue Map<String, ZgwInstellingen> gemeenten) {

  private static final Logger LOG = LoggerFactory.getLogger(ZgwGemeenten.class);

  public ZgwGemeenten {
    gemeenten = Map.copyOf(gemeenten);
    gemeenten.forEach(
        (gemeente, instellingen) -> {
          if (instellingen.geheim().bytes().length < ZgwInstellingen.VEILIG_GEHEIM) {
            LOG.warn("ONVEILIGE-INSTELLING kort-geheim-toegestaan gemeente={}", gemeente);
          }
        });
  }

  /**
   * The zaaksysteem of a gemeente.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it has none
   */
  public ZgwInstellingen van(String gemeente) {
    ZgwInstellingen instellingen = gemeenten.get(gemeente);
    if (instellingen == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zaak.zgw.gemeenten");
    }
    return instellingen;
  }
}
