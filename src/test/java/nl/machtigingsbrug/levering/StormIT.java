package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * Two thousand leveringen wait for a neighbour that was away for an hour. An hour is nine seconds
 * here: the circuit opens for 50 ms to 1 s where it would for 30 seconds to an hour.
 */
@TestPropertySource(
    properties = {
      "machtigingsbrug.levering.plafond=1s",
      "machtigingsbrug.levering.gelijktijdig=8",
      "machtigingsbrug.levering.snelheid=120",
      "machtigingsbrug.levering.lease=30s",
      "db-scheduler.polling-interval=20ms"
    })
class StormIT extends Leveringsproef {
  private static final int AANTAL = 2000;
  private static final Grens GRENS = new Grens(8, 120);
  private static final Duration VAK = Duration.ofMillis(500);
  private static final Path FIGUUR = Path.of("docs/beheer/terugkeer.svg");

  private final Meter meter = new Meter();

  /** The figure in the documentation is drawn anew with {@code -Dterugkeer.schrijf=true}. */
  @Test
  void eenBuurmanDieTerugkomtWordtNietOverspoeld() throws Exception {
    buurman.altijd(meter);
    meter.antwoord(Buurman.Gedrag.weiger(new ConnectException()));
    Scheduler tweede = instantie("tweede");
    long begin = System.nanoTime();
    try {
      inTransactie(
          () -> {
            for (int i = 0; i < AANTAL; i++) {
              leveringen.plan(
                  new Opdracht(aanvraag, 0, GEMEENTE, "zaaksysteem", "uit-proef-blind"));
            }
            return true;
          });
      Thread.sleep(9000);
      List<Long> terwijlWeg = meter.momenten();
      long terug = System.nanoTime();
      meter.antwoord(Buurman.Gedrag.na(() -> Thread.sleep(10)));
      await().atMost(Duration.ofMinutes(3)).until(() -> geleverd() == AANTAL);

      teken(new Terugkeerfiguur(meter.momenten(), begin, terug, VAK, GRENS));
      assertThat(terwijlWeg.size())
          .as("five failures, what ran beside the fifth, and at most two probes a second")
          .isBetween(6, 5 + GRENS.gelijktijdig() + 30);
      assertThat(meter.aantal() - terwijlWeg.size())
          .as("each once, and what was under way as the neighbour came back")
          .isBetween(AANTAL, AANTAL + 1);
      assertThat(meter.meest()).isLessThanOrEqualTo(GRENS.gelijktijdig());
      assertThat(meter.meestIn(Duration.ofSeconds(1)))
          .isLessThanOrEqualTo(120 + GRENS.stoot() + GRENS.gelijktijdig());
      assertThat(jdbc.sql("select max(geteld) from levering").query(Integer.class).single())
          .as("an hour away costs one attempt, and another to deliver")
          .isLessThanOrEqualTo(2);
    } finally {
      tweede.stop();
    }
  }

  private void teken(Terugkeerfiguur figuur) throws IOException {
    Files.writeString(Path.of("target/terugkeer.svg"), figuur.svg());
    if (Boolean.getBoolean("terugkeer.schrijf")) {
      Files.writeString(FIGUUR, figuur.svg());
    }
    assertThat(FIGUUR).exists();
  }

  private int geleverd() {
    return jdbc.sql("select count(*) from levering where staat = 'GELEVERD'")
        .query(Integer.class)
        .single();
  }
}
