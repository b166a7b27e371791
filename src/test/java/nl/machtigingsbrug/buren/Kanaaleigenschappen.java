package nl.machtigingsbrug.buren;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of the channels of one gemeente. */
final class Kanaaleigenschappen {

  private static final List<String> SOORTEN =
      List.of(
          "ontvangstbevestiging",
          "verzoek-om-aanvulling",
          "uitnodiging",
          "voornemen",
          "besluit",
          "betaling",
          "herinnering",
          "klachtafhandeling",
          "statusbericht");
  private static final String SJABLOON = "11111111-1111-4111-8111-111111111111";

  private final Map<String, String> alle = new LinkedHashMap<>();
  private final Buurgemeente gemeente;
  private final Kanaalburen buren;
  private final Kanaalsleutels sleutels;

  Kanaaleigenschappen(Buurgemeente gemeente, Kanaalburen buren) {
    this.gemeente = gemeente;
    this.buren = buren;
    this.sleutels = Kanaalsleutels.van(gemeente);
  }

  Map<String, String> alle() {
    berichtenbox();
    notifynl();
    vtb();
    fbs();
    contact();
    brief();
    return alle;
  }

  private void berichtenbox() {
    String voor = "machtigingsbrug.berichtenbox.";
    zet(voor, "adapter", buren.ebms().adres());
    zet(voor, "cpa-id", sleutels.cpa());
    zet(voor, "van-partij", "urn:osb:oin:" + gemeente.oin());
    zet(voor, "naar-partij", "urn:osb:oin:00000004003214345001");
    zet(voor, "leverancier", gemeente.oin());
    zet(voor, "abonnementen", buren.abonnementen().adres());
    SOORTEN.forEach(soort -> zet(voor, "berichttypen." + soort, Kanaalburen.BERICHTTYPE));
  }

  private void notifynl() {
    String voor = "machtigingsbrug.communicatie.notifynl.";
    zet(voor, "basis", buren.notifynl().server().basis());
    zet(voor, "api-sleutel", sleutels.notifynl());
    for (String soort : SOORTEN) {
      for (String kanaal : List.of("email", "sms", "brief-notifynl")) {
        for (String variant : List.of("volledig", "beperkt", "kennisgeving")) {
          zet(voor, String.join(".", "sjablonen", kanaal, soort, variant), SJABLOON);
        }
      }
    }
  }

  private void vtb() {
    String voor = "machtigingsbrug.communicatie.vtb.";
    zet(voor, "berichten", buren.vtb().server().basis() + "/berichten/api/v1");
    zet(voor, "taken", buren.vtb().server().basis() + "/taken/api/v1");
    zet(voor, "token", sleutels.vtb());
    zet(voor, "urn", "nld:" + gemeente.naam());
    zet(voor, "kenbaar-gemaakt", Boolean.toString(gemeente.schrijftInPortaal()));
  }

  private void fbs() {
    String voor = "machtigingsbrug.fbs.";
    zet(voor, "magazijn", buren.magazijn().adres());
    zet(voor, "afzender", gemeente.oin());
    zet(voor, "token", sleutels.magazijn());
  }

  private void contact() {
    String voor = "machtigingsbrug.communicatie.contact.";
    if (gemeente.schrijftInPortaal()) {
      zet(voor, "bronnen", "PROFIEL_SERVICE");
      zet(voor, "profiel-service.basis", buren.profiel().server().basis());
      zet(voor, "profiel-service.dienstverlener", gemeente.naam());
    } else {
      zet(voor, "bronnen", "OPEN_KLANT");
      zet(voor, "open-klant.basis", buren.klant().basis());
      zet(voor, "open-klant.token", sleutels.klant());
      zet(voor, "open-klant.bsn-in-adres", "true");
    }
  }

  private void brief() {
    alle.put("machtigingsbrug.communicatie.brief.map", buren.brieven().toString());
    String voor = "machtigingsbrug.communicatie.brief.";
    zet(voor, "huisstijl.afzender", "Gemeente " + gemeente.naam());
    zet(voor, "huisstijl.retouradres", "Postbus 100, 1234 ZZ Voorbeeld");
    zet(voor, "adresbron", "BRP");
    zet("machtigingsbrug.communicatie.brp.", "personen", buren.brp().personen().toString());
    zet("machtigingsbrug.communicatie.brp.", "sleutel", sleutels.brp());
  }

  private void zet(String voor, String naam, String waarde) {
    alle.put(voor + "gemeenten." + gemeente.naam() + "." + naam, waarde);
  }
}
