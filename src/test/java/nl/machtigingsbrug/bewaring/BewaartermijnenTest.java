package nl.machtigingsbrug.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.gemeente.Gemeenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BewaartermijnenTest {

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P2W", "P1M", "P7Y", "P1Y-1D"})
  void eenTermijnVanMinstensEenDagMag(String termijn) {
    assertThat(met(termijn).isMinstensEenDag()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P1M-31D", "P-7Y"})
  void eenTermijnDieAllesMeteenVerwijdertMagNiet(String termijn) {
    assertThat(met(termijn).isMinstensEenDag()).isFalse();
  }

  @Test
  void eenJaarIsEenKalenderjaar() {
    assertThat(Bewaartermijnen.grens(Instant.parse("2028-02-29T12:00:00Z"), Period.ofYears(7)))
        .isEqualTo("2021-02-28T12:00:00Z");
  }

  @Test
  void eenVerkeerdGespeldeGemeenteHoudtDeStartTegen() {
    Bewaringen termijnen = new Bewaringen(Map.of("voorbeeldstat", met("P1D")));

    assertThatThrownBy(() -> BewaringConfiguratie.eisBekend(termijnen, new Gemeenten(Map.of())))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.veld()).isEqualTo("machtigingsbrug.bewaring.voorbeeldstat"));
  }

  private static Bewaartermijnen met(String termijn) {
    return new Bewaartermijnen(Period.parse(termijn), Period.ofYears(1), null, null);
  }
}
