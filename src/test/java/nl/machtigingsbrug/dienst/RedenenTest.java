package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedenenTest {

  @ParameterizedTest
  @EnumSource
  void elkeGrondEnElkBelangHeeftEenGewoonWoord(BekendeGrond grond) {
    assertThat(Redenen.nietOpGrond(grond))
        .matches("Dit mag niet namens een ander op grond van [a-z ]{6,}\\.");
    for (Belang belang : Belang.values()) {
      assertThat(Redenen.dektNiet(grond, belang))
          .matches("Wie handelt op grond van [a-z ]{6,}, beslist niet over [a-z ]{12,}\\.");
    }
  }

  @Test
  void geenTweeGrondenHetenHetzelfde() {
    assertThat(Arrays.stream(BekendeGrond.values()).map(Redenen::nietOpGrond))
        .doesNotHaveDuplicates();
  }
}
