package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import nl.machtigingsbrug.communicatie.adressering.Controle.Uitkomst;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * What one check found.
 *
 * @param controle for the explanation
 * @param einde by which the gemachtigde no longer acts, or null
 * @param code of what a human has to look at, or null
 */
record Bevinding(Controle controle, @Nullable Einde einde, @Nullable Foutcode code) {

  /** The same, with when the BRP was asked. */
  Bevinding gevraagd(@Nullable Instant op) {
    return new Bevinding(
        new Controle(controle.wat(), controle.uitkomst(), controle.uitleg(), controle.bron(), op),
        einde,
        code);
  }

  static Bevinding goed(String wat, String uitleg, String bron) {
    return new Bevinding(new Controle(wat, Uitkomst.GOED, uitleg, bron, null), null, null);
  }

  static Bevinding nietBekend(String wat, String uitleg, String bron) {
    return new Bevinding(new Controle(wat, Uitkomst.NIET_BEKEND, uitleg, bron, null), null, null);
  }

  static Bevinding einde(Einde einde, String wat, String uitleg, String bron) {
    return new Bevinding(new Controle(wat, Uitkomst.EINDE, uitleg, bron, null), einde, null);
  }

  static Bevinding onzeker(Foutcode code, String wat, String uitleg, String bron) {
    return new Bevinding(new Controle(wat, Uitkomst.ONZEKER, uitleg, bron, null), null, code);
  }
}
