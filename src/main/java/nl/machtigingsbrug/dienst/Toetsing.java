package nl.machtigingsbrug.dienst;

import java.time.Instant;
import java.util.Collections;
import nl.machtigingsbrug.dienst.Oordeel.Geweigerd;
import nl.machtigingsbrug.dienst.Oordeel.Herstel;
import nl.machtigingsbrug.dienst.Oordeel.Toegestaan;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;

/**
 * May this person do this? A pure function that fails closed. Checks that concern the dienst and
 * the evidence come first, those that concern the mandate after; whatever refuses, refuses before
 * anything is left to a human, so that {@link Herstel} never hides a refusal.
 */
public final class Toetsing {

  private Toetsing() {}

  /**
   * Decides.
   *
   * @param optreden who acts, and for whom
   * @param dienst with which dienst
   * @param handeling what they want to do with it
   * @param moment at which it is decided
   * @param bewijsGeldigTot until when the evidence can be used, exclusive
   */
  public static Oordeel toets(
      Optreden optreden,
      Dienst dienst,
      Handelingssoort handeling,
      Instant moment,
      Instant bewijsGeldigTot) {
    if (!dienst.geldigheid().omvat(moment)) {
      return weiger(dienst, Foutcode.DIENST_NIET_GELDIG);
    }
    if (!moment.isBefore(bewijsGeldigTot)) {
      return weiger(dienst, Foutcode.TOETS_BEWIJS_VERLOPEN);
    }
    if (!optreden.niveau().isMinstens(dienst.niveau())) {
      return weiger(dienst, Foutcode.TOETS_NIVEAU_TE_LAAG);
    }
    if (dienst.betreft().stream().noneMatch(soort -> soort.omvat(optreden.betreft()))) {
      return weiger(dienst, Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN);
    }
    if (!optreden.diensten().isEmpty()
        && Collections.disjoint(optreden.diensten(), dienst.serviceUuids())) {
      return weiger(dienst, Foutcode.TOETS_ANDERE_DIENST);
    }
    if (optreden instanceof Namens namens) {
      return toetsNamens(namens, dienst, handeling);
    }
    return toetsZelf((Zelf) optreden, dienst, handeling);
  }

  private static Oordeel toetsZelf(Zelf zelf, Dienst dienst, Handelingssoort handeling) {
    return dienst.zelf().contains(handeling)
        ? new Toegestaan("U handelt voor uzelf.")
        : weiger(dienst, Foutcode.TOETS_HANDELING_NIET_TOEGESTAAN);
  }

  private static Oordeel toetsNamens(Namens namens, Dienst dienst, Handelingssoort handeling) {
    Vertegenwoordiging vertegenwoordiging = namens.vertegenwoordiging();
    if (dienst.gronden(handeling).isEmpty()) {
      return weiger(dienst, Foutcode.TOETS_HANDELING_NIET_TOEGESTAAN);
    }
    if (vertegenwoordiging.grond() instanceof Onbekend) {
      return weiger(dienst, Foutcode.TOETS_GROND_ONBEKEND);
    }
    BekendeGrond grond = (BekendeGrond) vertegenwoordiging.grond();
    if (!dienst.gronden(handeling).contains(grond) || !grond.dekt(dienst.belang())) {
      return weiger(dienst, Foutcode.TOETS_GROND_NIET_TOEGESTAAN);
    }
    if (!vertegenwoordiging.keten().isEmpty() && !dienst.keten()) {
      return weiger(dienst, Foutcode.TOETS_KETEN_NIET_TOEGESTAAN);
    }
    if (namens.diensten().isEmpty()) {
      return new Herstel(
          Foutcode.TOETS_MANDAAT_ONDUIDELIJK, Foutcode.TOETS_MANDAAT_ONDUIDELIJK.uitleg());
    }
    return new Toegestaan("De grond " + tekst(grond) + " geldt voor deze dienst.");
  }

  private static Geweigerd weiger(Dienst dienst, Foutcode code) {
    return new Geweigerd(code, code.uitleg(), dienst.andereManier());
  }

  private static String tekst(BekendeGrond grond) {
    return grond.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
