package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.dienst.Zaakvelden;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.optreden.Namens;

/**
 * What has to become of an aanvraag in the zaaksysteem. Made anew for every attempt, of nothing but
 * what is stored and pinned, so that every attempt asks for the same.
 *
 * @param aanvraag what was asked
 * @param dienst for which dienst
 * @param instellingen of the zaaksysteem, with what was chosen when the levering began
 * @param zaaktype the version that was chosen then
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

  /**
   * Passes when the zaaktype has all that this needs: what is missing would otherwise be found
   * halfway, and leave a zaak without its rollen, eigenschappen or status.
   *
   * @param metBijlagen whether the aanvrager added documents
   * @throws Afwijzing MB-ZAAK-01 naming what is missing or does not fit
   */
  void keur(boolean metBijlagen) {
    rollen.forEach(rol -> zaaktype.roltype(rol.roltype()));
    velden.eigenschappen().forEach((naam, waarde) -> zaaktype.eigenschap(naam).passend(waarde));
    zaaktype.beginstatus();
    if (metBijlagen) {
      zaaktype.informatieobjecttype(instellingen.bijlagetype());
    }
    Zaakinrichting zaak = dienst.zaak();
    if (zaak != null && zaak.aanvraagformulier()) {
      zaaktype.informatieobjecttype(instellingen.formuliertype());
    }
    if (zaak != null && zaak.machtigingsverklaring() && aanvraag.optreden() instanceof Namens) {
      zaaktype.informatieobjecttype(instellingen.verklaringtype());
    }
  }

  ZgwBerichten berichten() {
    return new ZgwBerichten(instellingen);
  }

  LocalDate dag() {
    return dag(aanvraag);
  }

  /** The day of receipt, in Dutch time. */
  static LocalDate dag(Aanvraag aanvraag) {
    return Kalender.dag(aanvraag.ontvangen());
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
