package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SECURITY.md names what is there. */
class VeiligheidsbladTest {

  @Test
  void elkeGenoemdeTestBestaatEnElkAdviesHeeftErEen() throws IOException {
    List<String> regels = Files.readAllLines(Path.of("SECURITY.md"));
    List<String> adviezen = regels.stream().filter(regel -> regel.contains("CVE-20")).toList();

    assertThat(adviezen).hasSizeGreaterThan(8).allMatch(regel -> !tests(regel).isEmpty());
    assertThat(regels.stream().flatMap(regel -> tests(regel).stream()))
        .isNotEmpty()
        .isSubsetOf(bestanden("src/test/java"));
  }

  @Test
  void elkOnveiligWoordStaatErIn() throws IOException {
    String blad = Files.readString(Path.of("SECURITY.md"));
    Pattern woord = Pattern.compile("ONVEILIGE-INSTELLING [a-z-]+");
    try (Stream<Path> bron = Files.walk(Path.of("src/main/java"))) {
      List<String> woorden =
          bron.filter(Files::isRegularFile)
              .flatMap(bestand -> woord.matcher(lees(bestand)).results())
              .map(MatchResult::group)
              .toList();

      assertThat(woorden).isNotEmpty().allMatch(blad::contains);
    }
  }

  private static List<String> tests(String regel) {
    return Pattern.compile("`(\\w+(?:Test|IT))`")
        .matcher(regel)
        .results()
        .map(vondst -> vondst.group(1))
        .toList();
  }

  private static List<String> bestanden(String map) throws IOException {
    try (Stream<Path> bron = Files.walk(Path.of(map))) {
      return bron.map(bestand -> bestand.getFileName().toString().replace(".java", "")).toList();
    }
  }

  private static String lees(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
