package nl.machtigingsbrug.dienst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a gemeente that describes one dienst, {@code buurthulp}, without error. */
final class Goed {

  private static final Path GOED = Path.of("src/test/resources/diensten-goed");

  private Goed() {}

  /** A new folder with a copy of it. */
  static Path map(Path map) throws IOException {
    Files.createDirectories(map);
    kopieer(GOED, map);
    return map;
  }

  static void kopieer(Path van, Path naar) throws IOException {
    List<Path> bestanden;
    try (Stream<Path> gevonden = Files.list(van)) {
      bestanden = gevonden.toList();
    }
    for (Path bestand : bestanden) {
      Files.write(naar.resolve(bestand.getFileName()), Files.readAllBytes(bestand));
    }
  }
}
