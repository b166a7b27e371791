package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoderingTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, '<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>'",
        "UTF-8, <a/>",
        "UTF-8, '<?xml version=\"1.0\"?><a/>'",
        "UTF-8, '<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>'",
        "ISO-8859-1, '<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>'"
      })
  void watEensIsGaatDoor(@Nullable String kop, String bericht) throws IOException {
    assertThat(eis(kop, bericht)).isEqualTo(bericht);
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, <a/>",
    "UTF-8, '<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>'",
    "ISO-8859-1, '<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>'",
    "UTF-8, '<?xml version=\"1.0\" encoding=\"bestaat-niet\"?><a/>'"
  })
  void watNietEensIsNiet(String kop, String bericht) {
    assertThatThrownBy(() -> eis(kop, bericht)).hasMessage("MB-BERICHT-01");
  }

  private static String eis(@Nullable String kop, String bericht) throws IOException {
    return new String(
        Codering.eis(
                new ByteArrayInputStream(bericht.getBytes(StandardCharsets.US_ASCII)),
                kop == null ? null : Charset.forName(kop))
            .readAllBytes(),
        StandardCharsets.US_ASCII);
  }
}
