package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.aanvraag.Aanvraag;

/**
 * What has to become of an aanvraag in the zaaksysteem. Made anew for every attempt, of nothing but
 * what is stored and pinned, so that every attempt asks for the same.
 *
 * @param aanvraag what was asked
 * @param instellingen of the zaaksysteem
 * @param zaaktype in the version of the day of receipt
 * @param omschrijving of the zaak
 * @param toelichting of the zaak
 * @param rollen everyone in the optreden
 * @param documenten of the aanvraag, and the machtigingsverklaring where the dienst asks for it
 * @param eigenschappen by name
 */
record Zaakopdracht(
    Aanvraag aanvraag,
    ZgwInstellingen instellingen,
    Zaaktype zaaktype,
    String omschrijving,
    String toelichting,
    List<Rolvoorstel> rollen,
    List<Zaakdocument> documenten,
    Map<String, String> eigenschappen) {

  /** The exchange property under which it travels. */
  static final String EIGENSCHAP = "zaakopdracht";

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  ZgwBerichten berichten() {
    return new ZgwBerichten(instellingen);
  }

  LocalDate dag() {
    return aanvraag.ontvangen().atZone(NEDERLAND).toLocalDate();
  }

  /** An address of the Zaken API that was remembered, checked again: it leaves with our token. */
  URI zaak(String url) {
    return instellingen.zaken().binnen(url);
  }

  @Override
  public String toString() {
    return "Zaakopdracht[" + aanvraag.id() + "]";
  }
}
