package nl.machtigingsbrug.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import org.junit.jupiter.api.Test;

/** What the vervolgscenarios have to cover together. */
class VervolgbestandTest {

  private final List<Vervolgscenario> alle =
      Vervolgbestand.alle().stream().map(Vervolgbestand::scenario).toList();

  @Test
  void elkeBerichtsoortKomtVoor() {
    assertThat(alle)
        .hasSizeGreaterThanOrEqualTo(25)
        .extracting(Vervolgscenario::bericht)
        .containsAll(Arrays.stream(Berichtsoort.values()).map(VervolgbestandTest::naam).toList());
  }

  @Test
  void elkKanaalBrengtEenBerichtEnValtEenKeerUit() {
    // Nothing says yet by what address a letter of NotifyNL reaches somebody.
    List<String> kanalen =
        Arrays.stream(Kanaal.values())
            .filter(kanaal -> kanaal != Kanaal.BRIEF_NOTIFYNL)
            .map(VervolgbestandTest::naam)
            .toList();

    assertThat(alle.stream().flatMap(scenario -> scenario.dan().krijgt().stream()))
        .extracting(Vervolgscenario.Krijgt::door)
        .containsAll(kanalen);
    assertThat(
            alle.stream()
                .flatMap(
                    scenario ->
                        Stream.concat(
                            scenario.dan().krijgt().stream()
                                .map(k -> Objects.requireNonNullElse(k.eerst(), List.<String>of())),
                            scenario.dan().niet().stream().map(Vervolgscenario.Niet::eerst)))
                .flatMap(List::stream))
        .containsAll(kanalen);
  }

  @Test
  void beideGemeentenEnElkEindeKomenVoor() {
    assertThat(alle)
        .extracting(scenario -> new Vervolgpost(scenario).gemeente())
        .contains(Buren.GEMEENTE, Buren.TWEEDE_GEMEENTE);
    assertThat(alle)
        .extracting(Vervolgscenario::intrekking)
        .contains(Vervolgscenario.Intrekking.values());
  }

  private static String naam(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
