package nl.machtigingsbrug.optreden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrondTest {

  @ParameterizedTest
  @CsvSource({
    "BEWIND,       true,  false, false",
    "WSNP_BEWIND,  true,  false, false",
    "MENTORSCHAP,  false, true,  false",
    "CURATELE,     true,  true,  true",
    "OUDERLIJK_GEZAG, true, true, true"
  })
  void dektWatDeWetZegt(BekendeGrond grond, boolean vermogen, boolean zorg, boolean persoon) {
    assertThat(grond.dekt(Belang.VERMOGEN)).isEqualTo(vermogen);
    assertThat(grond.dekt(Belang.ZORG)).isEqualTo(zorg);
    assertThat(grond.dekt(Belang.PERSOON)).isEqualTo(persoon);
  }

  @Property
  void eenOnbekendeGrondDektNiets(@ForAll String code, @ForAll Belang belang) {
    Onbekend grond = new Onbekend(code);

    assertThat(grond.dekt(belang)).isFalse();
    assertThat(grond.code()).hasSizeLessThanOrEqualTo(200).matches("[\\p{Graph} ]*");
  }

  @ParameterizedTest
  @EnumSource(Betrouwbaarheidsniveau.class)
  void geenNiveauIsNooitGenoeg(Betrouwbaarheidsniveau minimum) {
    assertThat(Betrouwbaarheidsniveau.GEEN.isMinstens(minimum)).isFalse();
    assertThat(Betrouwbaarheidsniveau.HOOG.isMinstens(minimum)).isTrue();
  }

  @Test
  void niemandVertegenwoordigtZichzelf() {
    Partij persoon = new NatuurlijkPersoon(new Bsn("999990019"));

    assertThatThrownBy(
            () -> new Vertegenwoordiging(persoon, persoon, BekendeGrond.VOLMACHT, List.of(), null))
        .isInstanceOf(OngeldigeIdentificatie.class);
  }
}
