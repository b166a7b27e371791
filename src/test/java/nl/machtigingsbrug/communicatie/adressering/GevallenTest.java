package nl.machtigingsbrug.communicatie.adressering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.dienst.Catalogus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packaged rules, by the cases beside them. */
class GevallenTest {

  private static final Regels REGELS = Regels.meegeleverd();

  private static final List<Geval> GEVALLEN =
      new Gevallezer(List.of(), Catalogus.meegeleverd(), REGELS.beleid()).lees();

  @TestFactory
  Stream<DynamicTest> elkGevalKomtUit() {
    assertThat(GEVALLEN).hasSizeGreaterThan(40);
    return GEVALLEN.stream()
        .map(
            geval ->
                DynamicTest.dynamicTest(
                    geval.naam(), () -> assertThat(geval.gebrek(REGELS)).isNull()));
  }

  @Test
  void elkeRegelBeslistInEenGevalEnInEenAnderNiet() {
    Set<String> regels = REGELS.inVolgorde().stream().map(Regel::id).collect(Collectors.toSet());

    assertThat(GEVALLEN.stream().map(Geval::regel).collect(Collectors.toSet())).containsAll(regels);
    assertThat(
            GEVALLEN.stream().flatMap(geval -> geval.niet().stream()).collect(Collectors.toSet()))
        .isEqualTo(regels);
  }
}
