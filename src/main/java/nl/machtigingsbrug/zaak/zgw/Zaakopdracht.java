package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Zaakvelden;

/**
 * What has to become of an aanvraag in the zaaksysteem. Made anew for every attempt, of nothing but
 * what is stored and pinned, so that every attempt asks for the same.
 *
 * @param aanvraag what was asked
 * @param dienst for which dienst
 * @param instellingen of the zaaksysteem
 * @param zaaktype in the version of the day of receipt
 * @param velden what the mapping made of it
 * @param rollen everyone in the optreden
 */
record Zaakopdracht(
    Aanvraag aanvraag,
    Dienst dienst,
    ZgwInstellingen instellingen,
    Zaaktype zaaktype,
    Zaakvelden velden,
    List<Rolvoorstel> rollen) {

  /** The exchange property under which it travels. */
  static final String EIGENSCHAP = "zaakopdracht";

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  ZgwBerichten berichten() {
    return new ZgwBerichten(instellingen);
  }

  LocalDate dag() {
    return dag(aanvraag);
  }

  /** The day of receipt, in Dutch time. */
  static LocalDate dag(Aanvraag aanvraag) {
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
