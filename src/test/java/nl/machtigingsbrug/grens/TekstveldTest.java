package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.machtigingsbrug.fout.Afwijzing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TekstveldTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "   ",
        "999990019",
        "vraag van 999990019.",
        "bsn:999990019",
        "9999.90.019",
        "999 990 019",
        "12 999990019",
        "\uff19\uff19\uff19\uff19\uff19\uff10\uff10\uff11\uff19",
        "regel\neinde",
        "12345678901234567890123456789012345678901"
      })
  void weigertWatLeegTeLangOfEenBsnIs(@Nullable String tekst) {
    assertThatExceptionOfType(Afwijzing.class)
        .isThrownBy(() -> Tekstveld.vereis(tekst, "door", 40))
        .satisfies(afwijzing -> assertThat(afwijzing.veld()).isEqualTo("door"))
        .withMessageNotContaining("9999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "j.jansen",
        "999990018",
        "ZAAK-2026-0000001234",
        "2026-03-02 10.15",
        "9999900190",
        "kenmerk 12345678",
        "é"
      })
  void laatGewoneTekstDoor(String tekst) {
    assertThat(Tekstveld.vereis(" " + tekst, "door", 40)).isEqualTo(tekst);
  }
}
