package nl.machtigingsbrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What was measured, as a page. */
final class Verslag {

  private final StringBuilder tekst = new StringBuilder("# Measured\n");

  /** A heading. */
  void kop(String kop) {
    regel("\n## " + kop + "\n");
  }

  /** A line, also to the screen. */
  void regel(String regel) {
    tekst.append(regel).append('\n');
    System.out.println(regel);
  }

  /** The middle one. */
  static double mediaan(double... waarden) {
    double[] gesorteerd = waarden.clone();
    Arrays.sort(gesorteerd);
    int midden = gesorteerd.length / 2;
    return gesorteerd.length % 2 == 1
        ? gesorteerd[midden]
        : (gesorteerd[midden - 1] + gesorteerd[midden]) / 2;
  }

  void schrijf(Path bestand) throws IOException {
    Files.createDirectories(bestand.toAbsolutePath().getParent());
    Files.writeString(bestand, tekst);
  }
}
