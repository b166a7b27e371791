package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TekstTest {

  @ParameterizedTest
  @CsvSource({"abcde, 5, abcde", "abcdef, 5, abcd…", "abc def, 5, abc…", "a😀😀, 4, a😀…"})
  void kortInMetEenBeletselteken(String tekst, int lengte, String verwacht) {
    assertThat(Tekst.kort(tekst, lengte)).isEqualTo(verwacht);
  }

  @Property
  void pastAltijdEnBlijftLeesbareUnicode(
      @ForAll String tekst, @ForAll @IntRange(min = 2, max = 100) int lengte) {
    String kort = Tekst.kort(tekst, lengte);

    assertThat(kort.length()).isLessThanOrEqualTo(lengte);
    assertThat(new String(kort.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(kort);
    assertThat(kort).doesNotContain("\u0000");
  }

  @Test
  void vervangtWatEenZaaksysteemNietKanBewaren() {
    assertThat(Tekst.kort("a\u0000b\uD83Dc\nd", 20)).isEqualTo("a b\uFFFDc\nd");
  }

  @ParameterizedTest
  @CsvSource({
    "bijlage.pdf, 20, bijlage.pdf",
    "een-lange-bijlage.pdf, 12, een-lan….pdf",
    "../../etc/passwd, 40, .._.._etc_passwd",
    "C:\\map\\x.pdf, 40, C:_map_x.pdf"
  })
  void houdtDeExtensieEnLaatMappenWeg(String naam, int lengte, String verwacht) {
    assertThat(Tekst.bestandsnaam(naam, lengte)).isEqualTo(verwacht);
  }
}
