package nl.machtigingsbrug.communicatie.adressering;

import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * How it is with the people and the mandate at the peilmoment.
 *
 * @param einde why the gemachtigde is known to act no longer, or null
 * @param bezwaar why a human has to look first, or null
 * @param controles all that was looked at
 */
record Stand(@Nullable Einde einde, @Nullable Bezwaar bezwaar, List<Controle> controles) {

  /**
   * Why a human has to look.
   *
   * @param code what is in the way
   * @param reden the same in words
   */
  record Bezwaar(Foutcode code, String reden) {}

  /**
   * Of what was found. What no message can go out with comes first; then a known end, also where
   * something else is uncertain; then what is uncertain.
   */
  static Stand van(List<Bevinding> voorAlles, List<Bevinding> overHetMandaat) {
    List<Controle> controles =
        Stream.concat(voorAlles.stream(), overHetMandaat.stream())
            .map(Bevinding::controle)
            .toList();
    Bezwaar bezwaar = bezwaar(voorAlles);
    if (bezwaar != null) {
      return new Stand(null, bezwaar, controles);
    }
    for (Bevinding bevinding : overHetMandaat) {
      if (bevinding.einde() != null) {
        return new Stand(bevinding.einde(), null, controles);
      }
    }
    return new Stand(null, bezwaar(overHetMandaat), controles);
  }

  private static @Nullable Bezwaar bezwaar(List<Bevinding> bevindingen) {
    for (Bevinding bevinding : bevindingen) {
      if (bevinding.code() != null) {
        return new Bezwaar(bevinding.code(), bevinding.controle().uitleg());
      }
    }
    return null;
  }
}
