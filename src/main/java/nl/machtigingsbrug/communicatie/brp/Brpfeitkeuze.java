package nl.machtigingsbrug.communicatie.brp;

import java.util.EnumSet;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/**
 * Before which messages the BRP is asked for what, by one gemeente.
 *
 * @param welke what may be asked; empty: nothing
 * @param berichtsoorten before which messages; empty: before all
 */
record Brpfeitkeuze(Set<Brpfeit> welke, Set<Berichtsoort> berichtsoorten) {

  private static final Set<BekendeGrond> GEZAG =
      Set.of(BekendeGrond.OUDERLIJK_GEZAG, BekendeGrond.VOOGDIJ);

  public Brpfeitkeuze {
    welke = Set.copyOf(welke);
    berichtsoorten = Set.copyOf(berichtsoorten);
  }

  /**
   * What is asked about someone: of what the gemeente allows no more than this message needs (AVG
   * 5, first paragraph, under c).
   *
   * @param beeindigd whether the vertegenwoordiging is known to have ended
   */
  Set<Brpfeit> over(Hoedanigheid wie, Optreden optreden, Berichtsoort soort, boolean beeindigd) {
    Set<Brpfeit> nodig = EnumSet.noneOf(Brpfeit.class);
    if (berichtsoorten.isEmpty() || berichtsoorten.contains(soort)) {
      nodig.addAll(nodig(wie, optreden, beeindigd));
      nodig.retainAll(welke);
    }
    return nodig;
  }

  private static Set<Brpfeit> nodig(Hoedanigheid wie, Optreden optreden, boolean beeindigd) {
    if (!(optreden instanceof Namens namens)) {
      return Set.of(Brpfeit.LEVEN);
    }
    Grond grond = namens.vertegenwoordiging().grond();
    // Of an unknown grond a human decides, whatever else is known.
    if (!(grond instanceof BekendeGrond) || (beeindigd && wie == Hoedanigheid.GEMACHTIGDE)) {
      return Set.of();
    }
    if (wie == Hoedanigheid.GEMACHTIGDE) {
      return Set.of(Brpfeit.LEVEN, Brpfeit.GEHEIMHOUDING);
    }
    if (grond == BekendeGrond.NABESTAANDE) {
      return Set.of();
    }
    Set<Brpfeit> nodig = EnumSet.of(Brpfeit.LEVEN);
    if (!beeindigd) {
      nodig.add(Brpfeit.GEHEIMHOUDING);
    }
    if (GEZAG.stream().anyMatch(grond::equals)) {
      nodig.add(Brpfeit.LEEFTIJD);
      // The BRP names who has gezag by BSN.
      if (!beeindigd && bsn(namens.handelt()) != null) {
        nodig.add(Brpfeit.GEZAG);
      }
    }
    return nodig;
  }

  /** Whom the BRP can be asked about; else null. */
  static @Nullable Bsn bsn(Partij partij) {
    return partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn
        ? bsn
        : null;
  }
}
