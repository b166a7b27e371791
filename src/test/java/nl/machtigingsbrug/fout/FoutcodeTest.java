package nl.machtigingsbrug.fout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoutcodeTest {

  private static final Path PAGINA = Path.of("docs/beheer/foutcodes.md");

  @ParameterizedTest
  @EnumSource(Foutcode.class)
  void elkeCodeHeeftEenVormEenUitlegEnEenActie(Foutcode fout) {
    assertThat(fout.code()).matches("MB-[A-Z]+-[0-9]{2}");
    assertThat(fout.uitleg()).endsWith(".");
    assertThat(fout.actie()).endsWith(".");
  }

  @Test
  void geenTweeFoutenDelenEenCode() {
    assertThat(Arrays.stream(Foutcode.values()).map(Foutcode::code)).doesNotHaveDuplicates();
  }

  /** The page is made from the enum: {@code -Dfoutcodes.schrijf=true} writes it anew. */
  @Test
  void deDocumentatieIsGelijkAanDeCatalogus() throws IOException {
    if (Boolean.getBoolean("foutcodes.schrijf")) {
      Files.createDirectories(Path.of("docs/beheer"));
      Files.writeString(PAGINA, pagina());
    }

    assertThat(PAGINA).hasContent(pagina());
  }

  private static String pagina() {
    return """
        # Error codes

        Generated from the catalogue in the code. The same code stands in the answer, in the logs and in the
        logboek. *Oorsprong* says on whose side the cause lies; *herstelbaar* whether the same call may succeed
        later without a change.

        | code | oorsprong | herstelbaar | uitleg | actie |
        |---|---|---|---|---|
        """
        + Arrays.stream(Foutcode.values())
            .map(
                fout ->
                    "| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                            fout.code(),
                            fout.oorsprong().name().toLowerCase(java.util.Locale.ROOT),
                            fout.herstelbaar() ? "ja" : "nee",
                            fout.uitleg(),
                            fout.actie()))
            .collect(Collectors.joining());
  }
}
