package nl.machtigingsbrug.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToonbareTekstTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Łukasz Żółć", "Ωμέγα", "Жуков", "Ðorđević-Ńąńő", "O'Brien & <Zn>", "Nguyễn"})
  void laatStaanWatTeTonenIs(String naam) {
    assertThat(ToonbareTekst.van(naam)).isEqualTo(naam);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u001B", "\u202E", "\u2066", "\u200F", "\u00AD", "中", "ש", "ع", "😀"})
  void vervangtWatNietTeTonenIs(String teken) {
    assertThat(ToonbareTekst.van("a" + teken + "b")).isEqualTo("a□b");
  }

  @Test
  void vervangtEenHalfTekenEnEenNietBestaandTeken() {
    assertThat(ToonbareTekst.van("a" + (char) 0xD800 + "b\uFFFF")).isEqualTo("a□b□");
  }

  @Test
  void maaktVanElkWitEenSpatie() {
    assertThat(ToonbareTekst.van(" a\tb\nc\u2028d\u3000e\u00A0f ")).isEqualTo("a b c d e\u00A0f");
  }

  @Test
  void stapeltGeenTekensOpElkaar() {
    assertThat(ToonbareTekst.van("x\u0301\u0301\u0301\u0301")).isEqualTo("x\u0301\u0301□□");
  }

  @Test
  void kortEindelozeTekstIn() {
    assertThat(ToonbareTekst.van("é".repeat(1000))).isEqualTo("é".repeat(1000));
    assertThat(ToonbareTekst.van("é".repeat(1001))).isEqualTo("é".repeat(999) + "…");
    assertThat(ToonbareTekst.van("e".repeat(2_000_000))).hasSize(1000).endsWith("e…");
    assertThat(ToonbareTekst.van(" ".repeat(4001))).isEqualTo("…");
  }

  @Property
  void isNaEenKeerKlaarEnKentGeenStuurtekens(@ForAll @StringLength(max = 300) String tekst) {
    String toonbaar = ToonbareTekst.van(tekst);

    assertThat(ToonbareTekst.van(toonbaar)).isEqualTo(toonbaar);
    assertThat(toonbaar.codePoints()).allMatch(Lettertype::kent).noneMatch(Character::isISOControl);
  }
}
