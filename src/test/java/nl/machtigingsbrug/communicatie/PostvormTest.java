package nl.machtigingsbrug.communicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostvormTest {

  @Test
  void eenAdresIsEenNaamMetTweeTotZesRegels() {
    assertThat(Postvorm.post(" A. Proef ", List.of(" Dorpsstraat 1", "1234 AB  Stad")))
        .contains(new Adres.Post("A. Proef", List.of("Dorpsstraat 1", "1234 AB  Stad")));
    assertThat(Postvorm.post("A. Proef", List.of("Kerkstraat 1", "2000 Antwerpen", "België")))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234 AB Stad",
        "Dorpsstraat 1;1234 SS Stad",
        "Dorpsstraat 1;Stad",
        "Dorpsstraat 1;;1234 AB Stad",
        "Dorpsstraat\t1;1234 AB Stad",
        "a;b;c;d;e;f;1234 AB Stad"
      })
  void watDePostNietKanLezenIsGeenAdres(String regels) {
    assertThat(Postvorm.post("A. Proef", Arrays.asList(regels.split(";", -1)))).isEmpty();
  }

  @Test
  void zonderNaamOfMetEenRegelDieNietPastOokNiet() {
    assertThat(Postvorm.post(" ", List.of("Dorpsstraat 1", "1234 AB Stad"))).isEmpty();
    assertThat(Postvorm.post("A", List.of("x".repeat(101), "1234 AB Stad"))).isEmpty();
    assertThat(Postvorm.post("A", Arrays.asList(null, "1234 AB Stad"))).isEmpty();
  }
}
