package nl.machtigingsbrug;

import java.util.Map;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.communicatie.brp.Brpinstellingen;
import nl.machtigingsbrug.communicatie.contact.ContactGemeenten;
import nl.machtigingsbrug.communicatie.notificatie.NotificatieGemeenten;
import nl.machtigingsbrug.communicatie.notifynl.NotifynlGemeenten;
import nl.machtigingsbrug.communicatie.verzending.VerzendingGemeenten;
import nl.machtigingsbrug.communicatie.vtb.VtbGemeenten;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import org.springframework.stereotype.Component;

/**
 * Stops the start where a channel names a gemeente that is not configured: a misspelt name would
 * only show at the first message.
 */
@Component
final class Kanaalgemeenten {

  /**
   * Looks at every name.
   *
   * @throws Afwijzing MB-CONFIG-01 with the setting that names it, or with the one that is missing
   *     where addresses are to come from a BRP that is not configured
   */
  Kanaalgemeenten(
      Gemeenten gemeenten,
      NotifynlGemeenten notifynl,
      VtbGemeenten vtb,
      ContactGemeenten contact,
      VerzendingGemeenten verzending,
      Brpinstellingen brp,
      NotificatieGemeenten notificaties,
      ZgwGemeenten zgw) {
    eis(gemeenten, notifynl.gemeenten(), "notifynl");
    eis(gemeenten, vtb.gemeenten(), "vtb");
    eis(gemeenten, contact.gemeenten(), "contact");
    eis(gemeenten, verzending.gemeenten(), "verzending");
    eis(gemeenten, brp.gemeenten(), "brp");
    notifynl
        .gemeenten()
        .forEach(
            (naam, instelling) -> {
              if (instelling.briefadresbron() == Adresbronsoort.BRP
                  && !brp.gemeenten().containsKey(naam)) {
                throw new Afwijzing(
                    Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.brp.gemeenten." + naam);
              }
            });
    eis(gemeenten, notificaties.gemeenten(), "notificaties");
    // What they tell is read in the zaaksysteem, with its client.
    notificaties.gemeenten().keySet().forEach(zgw::van);
  }

  private static void eis(Gemeenten gemeenten, Map<String, ?> genoemd, String kanaal) {
    genoemd
        .keySet()
        .forEach(
            naam -> {
              if (!gemeenten.gemeenten().containsKey(naam)) {
                throw new Afwijzing(
                    Foutcode.CONFIG_ONGELDIG,
                    "machtigingsbrug.communicatie." + kanaal + ".gemeenten." + naam);
              }
            });
  }
}
