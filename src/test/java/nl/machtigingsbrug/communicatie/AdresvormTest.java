package nl.machtigingsbrug.communicatie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdresvormTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@b.nl", "o'brien+wmo@sub.gemeente.example", " spatie@rand.example "})
  void eenEmailadres(String tekst) {
    assertThat(Adresvorm.email(tekst)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "@b.nl",
        "a@",
        "a@b",
        "a@b.nl, c@d.nl",
        "a@b.nl;c@d.nl",
        "a@b@c.nl",
        "<a@b.nl>",
        "a@b.nl\nBcc: c@d.nl",
        "a b@c.nl",
        "a@b..nl",
        "\"a\"@b.nl"
      })
  void geenEmailadres(String tekst) {
    assertThat(Adresvorm.email(tekst)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "06 1234 5678, +31612345678",
    "06-12345678, +31612345678",
    "0031612345678, +31612345678",
    "+31612345678, +31612345678",
    "+32 470 12 34 56, +32470123456"
  })
  void eenMobielNummer(String tekst, String nummer) {
    assertThat(Adresvorm.mobiel(tekst)).contains(new Adres.Telefoon(nummer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "020-1234567",
        "+31201234567",
        "0612",
        "06123456789",
        "12345678",
        "06abc45678"
      })
  void geenMobielNummer(String tekst) {
    assertThat(Adresvorm.mobiel(tekst)).isEmpty();
  }
}
