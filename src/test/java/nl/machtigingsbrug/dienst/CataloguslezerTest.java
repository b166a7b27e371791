package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder a case: its files are laid over a good dienst, and {@code verwacht.txt} holds every
 * error that must be told, in order.
 */
class CataloguslezerTest {

  private static final Path GEVALLEN = Path.of("src/test/resources/diensten-fout");
  private static final String VERWACHT = "verwacht.txt";

  @TempDir Path tijdelijk = Path.of("");

  @TestFactory
  Stream<DynamicTest> noemtElkeFoutMetBestandRegelEnWatTeDoen() throws IOException {
    List<Path> gevallen;
    try (Stream<Path> mappen = Files.list(GEVALLEN)) {
      gevallen = mappen.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(gevallen).hasSizeGreaterThanOrEqualTo(60);
    return gevallen.stream()
        .map(
            geval ->
                DynamicTest.dynamicTest(
                    geval.getFileName().toString().replace('-', ' '), () -> controleer(geval)));
  }

  private void controleer(Path geval) throws IOException {
    Path verwacht = geval.resolve(VERWACHT);
    assertThat(verwacht).isNotEmptyFile();
    Path map = Goed.map(tijdelijk.resolve(geval.getFileName()));
    Goed.kopieer(geval, map);
    Files.delete(map.resolve(VERWACHT));

    CatalogusOngeldig ongeldig =
        catchThrowableOfType(CatalogusOngeldig.class, () -> Catalogus.uit(map));

    assertThat(ongeldig).as("de catalogus wordt geweigerd").isNotNull();
    assertThat(ongeldig.meldingen())
        .extracting(melding -> melding.toString().replace(map + "/", ""))
        .containsExactlyElementsOf(Files.readAllLines(verwacht));
    assertThat(ongeldig.getMessage()).startsWith("MB-CONFIG-");
    assertThat(ongeldig.getCause()).isNull();
  }
}
