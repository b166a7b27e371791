package nl.machtigingsbrug.zaak.stuf;

import java.time.LocalDate;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Zaakvelden;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.stuf.Kenmerk;

/**
 * What has to become of an aanvraag in a zaaksysteem that speaks StUF.
 *
 * @param aanvraag what was asked
 * @param dienst for which dienst
 * @param instellingen of the zaaksysteem
 * @param zaaktype how it calls the zaaktype
 * @param velden what the pinned mapping made of it
 */
record Stufopdracht(
    Aanvraag aanvraag,
    Dienst dienst,
    StufInstellingen instellingen,
    Zaaktypevertaling zaaktype,
    Zaakvelden velden) {

  /** The exchange property under which it travels. */
  static final String EIGENSCHAP = "stufopdracht";

  /** The day of receipt, in Dutch time. */
  LocalDate dag() {
    return Kalender.dag(aanvraag.ontvangen());
  }

  /** By what we find the zaak again. */
  Kenmerk kenmerk() {
    return new Kenmerk(aanvraag.id().toString(), Stufzaak.BRON);
  }

  @Override
  public String toString() {
    return "Stufopdracht[" + aanvraag.id() + "]";
  }
}
