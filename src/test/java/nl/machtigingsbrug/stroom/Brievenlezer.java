package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.machtigingsbrug.buren.drukstraat.Drukstraat;
import nl.machtigingsbrug.buren.drukstraat.Levering;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Opens what the print street fetched. */
final class Brievenlezer {

  private static final String ADRES = "Dorpsstraat 1";
  private static final Duration GEDULD = Duration.ofMinutes(3);

  private final Path map;

  /** Of the folder where the batches of all gemeenten are laid. */
  Brievenlezer(Path map) {
    this.map = map;
  }

  /**
   * Each letter as the name on it and what stands above its text.
   *
   * @param allesGesloten whether every letter is in a batch that is closed
   */
  List<String> lees(Callable<Boolean> allesGesloten) throws IOException {
    await().atMost(GEDULD).pollInterval(Duration.ofMillis(500)).until(allesGesloten);
    List<String> brieven = new ArrayList<>();
    for (Levering levering : new Drukstraat(map).haal()) {
      assertThat(levering.gebreken()).isEmpty();
      for (String brief : levering.brieven()) {
        brieven.add(
            lees(
                map.resolve(levering.gemeente())
                    .resolve(levering.partij())
                    .resolve(brief + "-0.pdf")));
      }
    }
    return brieven;
  }

  private static String lees(Path brief) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(brief.toFile())) {
      List<String> regels = new PDFTextStripper().getText(pdf).lines().map(String::strip).toList();
      String naam = regels.get(regels.indexOf(ADRES) - 1);
      int aanhef = regels.indexOf("Geachte heer of mevrouw,");
      List<String> boven = regels.subList(0, aanhef);
      String onderwerp =
          boven.stream()
              .dropWhile(regel -> !regel.startsWith("Zaaknummer"))
              .skip(1)
              .filter(regel -> !regel.startsWith("Reageren"))
              .collect(Collectors.joining(" "));
      return naam + ": " + onderwerp;
    }
  }
}
