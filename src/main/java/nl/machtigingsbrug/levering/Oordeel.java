package nl.machtigingsbrug.levering;

import java.util.Set;
import nl.machtigingsbrug.fout.Foutcode;

/** What the end of an attempt says about the neighbour. */
enum Oordeel {
  /** It answered, if only to refuse this message. */
  BEREIKT,
  /** It cannot work now. */
  STORING,
  /** Nothing: the cause lies with us, or with this message. */
  NIETS;

  private static final Set<Foutcode> STORINGEN =
      Set.of(Foutcode.LEVERING_ONBEREIKBAAR, Foutcode.LEVERING_STORING, Foutcode.LEVERING_TE_DRUK);

  private static final Set<Foutcode> ANTWOORDEN =
      Set.of(
          Foutcode.LEVERING_GEWEIGERD, Foutcode.LEVERING_NIET_TOEGELATEN, Foutcode.STUF_GEWEIGERD);

  static Oordeel over(Uitkomst uitkomst) {
    if (uitkomst instanceof Uitkomst.Herhalen herhalen) {
      return herhalen.retryAfter() != null
              || (STORINGEN.contains(herhalen.foutcode()) && !herhalen.overBericht())
          ? STORING
          : NIETS;
    }
    if (uitkomst instanceof Uitkomst.Onbekend onbekend) {
      return onbekend.storing() ? STORING : NIETS;
    }
    return uitkomst instanceof Uitkomst.Mislukt mislukt && !ANTWOORDEN.contains(mislukt.foutcode())
        ? NIETS
        : BEREIKT;
  }
}
