package nl.machtigingsbrug;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.AfnemerInstellingen;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.zaak.stuf.StufGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import org.springframework.stereotype.Component;

/**
 * Stops the start where a gemeente is named that is not configured: a misspelt name would only show
 * at the first aanvraag.
 */
@Component
final class Gemeentenamen {

  /**
   * Looks at every name.
   *
   * @throws Afwijzing MB-CONFIG-01 with the setting that names it
   */
  Gemeentenamen(
      Gemeenten gemeenten, AfnemerInstellingen afnemers, ZgwGemeenten zgw, StufGemeenten stuf) {
    for (Map.Entry<String, AfnemerInstellingen.Instelling> afnemer :
        afnemers.afnemers().entrySet()) {
      afnemer
          .getValue()
          .gemeenten()
          .forEach(
              naam ->
                  eis(
                      gemeenten,
                      naam,
                      "machtigingsbrug.afnemers." + afnemer.getKey() + ".gemeenten"));
    }
    zgw.gemeenten()
        .keySet()
        .forEach(naam -> eis(gemeenten, naam, "machtigingsbrug.zaak.zgw.gemeenten." + naam));
    stuf.gemeenten()
        .keySet()
        .forEach(naam -> eis(gemeenten, naam, "machtigingsbrug.stuf.gemeenten." + naam));
  }

  private static void eis(Gemeenten gemeenten, String naam, String plaats) {
    if (!gemeenten.gemeenten().containsKey(naam)) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, plaats);
    }
  }
}
