package nl.machtigingsbrug.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A scenario with the sentence that its file is named after.
 *
 * @param zin such as {@code een-mentor-doet-een-wmo-melding-voor-een-client}
 */
public record Scenariobestand(String zin, Scenario scenario) {

  /** All of them, in order of name. */
  public static List<Scenariobestand> alle() {
    return Bestandslezer.alle("scenarios", Scenario.class, Scenariobestand::new);
  }

  /** Those of the demo, in its order. */
  public static List<Scenariobestand> vanDemo() {
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
