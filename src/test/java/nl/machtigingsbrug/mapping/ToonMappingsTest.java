package nl.machtigingsbrug.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class ToonMappingsTest {

  @TempDir Path map;

  @Test
  void noemtWelkBestandTeltEnWatEronderLigt() throws IOException {
    Path eigen = map.resolve("gemeenten/voorbeeldstad/stuf-zgw/zaak.B1026.xsl");
    Files.createDirectories(eigen.getParent());
    Files.copy(Path.of("mappings/stuf-zgw/zaak.xsl"), eigen);

    assertThat(toon("--gemeente=voorbeeldstad"))
        .startsWith("0")
        .containsPattern("stuf-zgw/zaak +[0-9a-f]{16} classpath:mappings/stuf-zgw/zaak.xsl\\R")
        .containsPattern(
            "stuf-zgw/zaak B1026 +[0-9a-f]{16} .*zaak.B1026.xsl \\(eronder:"
                + " classpath:mappings/stuf-zgw/zaak.xsl\\)")
        .contains("in plaats van een ander bestand: 1.");
    assertThat(toon("--gemeente=voorbeelddorp")).doesNotContain("B1026").contains(": 0.");
  }

  @Test
  void zegtWatErMisIsMetDeArgumenten() {
    assertThat(toon()).startsWith("2").contains("Gebruik: toon-mappings");
    assertThat(toon("--gemeente=elders")).startsWith("2").contains("niet ingesteld");
  }

  private String toon(String... argumenten) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    int status =
        new ToonMappings(Xsltmappingen.lees(map, List.of("voorbeeldstad", "voorbeelddorp")))
            .voerUit(
                new DefaultApplicationArguments(argumenten), new PrintStream(uit, true, UTF_8));
    return status + "\n" + uit.toString(UTF_8);
  }
}
