package nl.machtigingsbrug.scenario;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.machtigingsbrug.stuf.Versie;

/**
 * A scenario with the sentence that its file is named after, in one version.
 *
 * @param zin such as {@code een-dochter-dient-in-voor-haar-moeder}
 */
public record Zdsbestand(String zin, Zdsscenario scenario, Versie versie) {

  private record Bestand(String zin, Zdsscenario scenario) {}

  /** All of them, in order of name. */
  public static List<Zdsbestand> alle() {
    return Bestandslezer.alle("zdsscenarios", Zdsscenario.class, Bestand::new).stream()
        .flatMap(Zdsbestand::perVersie)
        .toList();
  }

  private static Stream<Zdsbestand> perVersie(Bestand bestand) {
    return Objects.requireNonNullElse(bestand.scenario().versies(), List.of("1.1", "1.2")).stream()
        .map(
            versie ->
                new Zdsbestand(
                    bestand.zin(),
                    bestand.scenario(),
                    Versie.valueOf("ZDS_" + versie.replace('.', '_'))));
  }

  /** The sentence as people write it. */
  public String titel() {
    return Bestandslezer.titel(zin, null) + (versie == Versie.ZDS_1_1 ? " (1.1)" : " (1.2)");
  }
}
