package nl.machtigingsbrug.dienst;

import static nl.machtigingsbrug.fout.Foutcode.BEWIJS_ANDERE_DIENST;
import static nl.machtigingsbrug.fout.Foutcode.DIENST_NIET_GELDIG;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_ANDERE_DIENST;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_BEWIJS_VERLOPEN;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_DIENST_NIET_GENOEMD;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_GROND_NIET_TOEGESTAAN;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_GROND_ONBEKEND;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_HANDELING_NIET_TOEGESTAAN;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_KETEN_NIET_TOEGESTAAN;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_MANDAAT_ONDUIDELIJK;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_NIVEAU_TE_LAAG;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN;
import static nl.machtigingsbrug.fout.Foutcode.TOETS_ZELF_NIET_TOEGESTAAN;

import java.time.Instant;
import java.util.Collections;
import nl.machtigingsbrug.dienst.Oordeel.Geweigerd;
import nl.machtigingsbrug.dienst.Oordeel.Herstel;
import nl.machtigingsbrug.dienst.Oordeel.Toegestaan;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether someone may do something with a dienst. Fails closed: whatever no rule grants is
 * refused.
 *
 * <p>The order is deliberate. First the dienst itself; then who acts for whom and why, which no new
 * login cures; then the evidence, which a new login or registration does. So nobody is sent back to
 * log in only to be refused after it. Whatever is unclear comes last: a refusal beats Herstel.
 */
public final class Toetsing {

  private Toetsing() {}

  /**
   * Decides.
   *
   * @param optreden who acts, for whom, and by what it was shown
   * @param dienst of the catalogue of the gemeente
   * @param handeling what they want to do
   * @param moment at which it is done
   * @param bewijsGeldigTot until when the evidence counts, exclusive
   */
  public static Oordeel toets(
      Optreden optreden,
      Dienst dienst,
      Handelingssoort handeling,
      Instant moment,
      Instant bewijsGeldigTot) {
    Bezwaar bezwaar = tegenDeDienst(dienst, handeling, moment);
    if (bezwaar == null) {
      bezwaar =
          optreden instanceof Namens namens
              ? tegenDeVertegenwoordiging(namens.vertegenwoordiging(), dienst, handeling)
              : tegenZelf(optreden.betreft(), dienst);
    }
    if (bezwaar == null) {
      bezwaar = tegenHetBewijs(optreden, dienst, moment, bewijsGeldigTot);
    }
    if (bezwaar != null) {
      return new Geweigerd(bezwaar.code(), bezwaar.reden(), dienst.andereManier());
    }
    return optreden instanceof Namens namens
        ? namensEenAnder(namens, dienst, handeling)
        : new Toegestaan(Redenen.ZELF);
  }

  private static @Nullable Bezwaar tegenDeDienst(
      Dienst dienst, Handelingssoort handeling, Instant moment) {
    if (!dienst.geldigheid().geldtOp(moment)) {
      return new Bezwaar(DIENST_NIET_GELDIG, Redenen.DIENST_GESLOTEN);
    }
    if (!dienst.biedt(handeling)) {
      return new Bezwaar(TOETS_HANDELING_NIET_TOEGESTAAN, Redenen.nietAangeboden(handeling));
    }
    return null;
  }

  private static @Nullable Bezwaar tegenZelf(Partij betreft, Dienst dienst) {
    if (!dienst.zelf()) {
      return new Bezwaar(TOETS_ZELF_NIET_TOEGESTAAN, Redenen.NIET_VOOR_ZICHZELF);
    }
    return tegenBetrokkene(betreft, dienst);
  }

  private static @Nullable Bezwaar tegenDeVertegenwoordiging(
      Vertegenwoordiging vertegenwoordiging, Dienst dienst, Handelingssoort handeling) {
    if (!(vertegenwoordiging.grond() instanceof BekendeGrond grond)) {
      return new Bezwaar(TOETS_GROND_ONBEKEND, Redenen.GROND_ONBEKEND);
    }
    if (!grond.dekt(dienst.belang())) {
      return new Bezwaar(TOETS_GROND_NIET_TOEGESTAAN, Redenen.dektNiet(grond, dienst.belang()));
    }
    if (!dienst.grondenVoor(handeling).contains(grond)) {
      return new Bezwaar(TOETS_GROND_NIET_TOEGESTAAN, Redenen.nietOpGrond(grond));
    }
    Bezwaar bezwaar = tegenBetrokkene(vertegenwoordiging.vertegenwoordigde(), dienst);
    if (bezwaar != null) {
      return bezwaar;
    }
    if (!dienst.doorWie().contains(Partijsoort.van(vertegenwoordiging.gemachtigde()))) {
      return new Bezwaar(TOETS_PARTIJ_NIET_TOEGESTAAN, Redenen.NIET_DOOR_DEZE_PARTIJ);
    }
    if (!vertegenwoordiging.keten().isEmpty() && !dienst.keten()) {
      return new Bezwaar(TOETS_KETEN_NIET_TOEGESTAAN, Redenen.GEEN_KETEN);
    }
    return null;
  }

  private static @Nullable Bezwaar tegenBetrokkene(Partij betreft, Dienst dienst) {
    return dienst.voorWie().contains(Partijsoort.van(betreft))
        ? null
        : new Bezwaar(TOETS_PARTIJ_NIET_TOEGESTAAN, Redenen.NIET_VOOR_DEZE_PARTIJ);
  }

  private static @Nullable Bezwaar tegenHetBewijs(
      Optreden optreden, Dienst dienst, Instant moment, Instant bewijsGeldigTot) {
    if (!moment.isBefore(bewijsGeldigTot)) {
      return new Bezwaar(TOETS_BEWIJS_VERLOPEN, Redenen.BEWIJS_VERLOPEN);
    }
    if (!optreden.diensten().isEmpty()
        && Collections.disjoint(optreden.diensten(), dienst.serviceUuids())) {
      return optreden instanceof Namens
          ? new Bezwaar(TOETS_ANDERE_DIENST, Redenen.MACHTIGING_ANDERE_DIENST)
          : new Bezwaar(BEWIJS_ANDERE_DIENST, Redenen.INLOG_ANDERE_DIENST);
    }
    if (!optreden.niveau().isMinstens(dienst.niveau())) {
      return new Bezwaar(TOETS_NIVEAU_TE_LAAG, Redenen.NIVEAU_TE_LAAG);
    }
    return null;
  }

  /**
   * A mandate that names no dienst may well cover this one. What is handed in or sent can wait for
   * a human; who wants to look cannot, and what was shown is never taken back.
   */
  private static Oordeel namensEenAnder(Namens namens, Dienst dienst, Handelingssoort handeling) {
    if (!namens.diensten().isEmpty()) {
      return new Toegestaan(Redenen.NAMENS);
    }
    return handeling == Handelingssoort.INZIEN
        ? new Geweigerd(
            TOETS_DIENST_NIET_GENOEMD, Redenen.DIENST_NIET_GENOEMD, dienst.andereManier())
        : new Herstel(TOETS_MANDAAT_ONDUIDELIJK, Redenen.MANDAAT_ONDUIDELIJK);
  }

  private record Bezwaar(Foutcode code, String reden) {}
}
