package nl.machtigingsbrug.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KenmerkvormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k",
        "OF-2026.0001:a_b",
        "999990018",
        "0999990019",
        "9999900190",
        "000000000",
        "k-1b4e28ba-2fa1-41d2-883f-a999990019bc"
      })
  void staatToeWatNiemandAanwijst(String kenmerk) {
    assertThat(Kenmerkvorm.mag(kenmerk)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "é",
        "a/b",
        "999990019",
        "bsn999990019",
        "a-999990019-b",
        "1b4e28ba-2fa1-41d2-883f-a99999001bcd-999990019",
        "1:999990020"
      })
  void weigertEenBsnEnVreemdeTekens(String kenmerk) {
    assertThat(Kenmerkvorm.mag(kenmerk)).isFalse();
  }
}
