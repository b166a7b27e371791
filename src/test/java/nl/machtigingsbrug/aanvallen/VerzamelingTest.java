package nl.machtigingsbrug.aanvallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerzamelingTest {

  /** With {@code -Daanvallen.maak=true} this test makes the files that it checks. */
  @BeforeAll
  static void maakZoGevraagd() throws IOException, GeneralSecurityException, InterruptedException {
    if (Boolean.getBoolean("aanvallen.maak")) {
      Verzameling.main(new String[0]);
    }
  }

  @Test
  void elkBestandIsWatDeGeneratorMaakt() throws IOException {
    Sleutelbos bos = Sleutelbos.lees(Verzameling.MAP);
    for (Geval geval : Verzameling.gevallen()) {
      assertThat(Verzameling.MAP.resolve(geval.naam() + ".xml"))
          .as(geval.naam())
          .hasContent(Verzameling.xml(geval, bos));
      assertThat(Verzameling.MAP.resolve(geval.naam() + ".verwacht.yaml"))
          .as(geval.naam())
          .hasContent(Verzameling.YAML.writeValueAsString(geval.verwachting()));
    }
  }

  @Test
  void erStaatNietsAndersDanDeGeneratorMaakt() throws IOException {
    Set<String> verwacht =
        Verzameling.gevallen().stream()
            .map(Geval::naam)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(verwacht).hasSameSizeAs(Verzameling.gevallen());
    try (Stream<Path> bestanden = Files.list(Verzameling.MAP)) {
      Set<String> namen =
          bestanden
              .map(pad -> pad.getFileName().toString())
              .filter(naam -> naam.endsWith(".xml"))
              .map(naam -> naam.substring(0, naam.length() - 4))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(namen).isEqualTo(verwacht);
    }
  }
}
