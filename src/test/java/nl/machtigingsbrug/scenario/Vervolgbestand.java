package nl.machtigingsbrug.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A vervolgscenario with the sentence that its file is named after.
 *
 * @param zin such as {@code een-besluit-gaat-naar-beiden}
 */
public record Vervolgbestand(String zin, Vervolgscenario scenario) {

  /** All of them, in order of name. */
  public static List<Vervolgbestand> alle() {
    return Bestandslezer.alle("vervolgscenarios", Vervolgscenario.class, Vervolgbestand::new);
  }

  /** Those of the demo, in its order. */
  public static List<Vervolgbestand> vanDemo() {
    return alle().stream()
        .filter(bestand -> bestand.scenario().demo() != null)
        .sorted(Comparator.comparing(bestand -> Objects.requireNonNull(bestand.scenario().demo())))
        .toList();
  }

  /** The sentence as people write it. */
  public String titel() {
    return Bestandslezer.titel(zin, scenario.titel());
  }
}
