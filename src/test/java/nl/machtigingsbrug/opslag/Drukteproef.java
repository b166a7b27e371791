package nl.machtigingsbrug.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.scenario.Portaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * As many callers at one moment as there are threads for calls, while leveringen run and seals are
 * set.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=1s",
      "machtigingsbrug.levering.plafond=2s",
      "machtigingsbrug.logboek.verzegel-elke=100ms",
      "db-scheduler.polling-interval=200ms"
    })
@DirtiesContext
abstract class Drukteproef {

  private static final int BELLERS = 64;

  /** New for each class: two databases that count zaken would meet at one zaaksysteem. */
  private static Buren buren = Buren.vers();

  @LocalServerPort int poort;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    buren.close();
    buren = Buren.vers();
    buren.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void iedereenKrijgtAntwoordEnAllesWordtGeleverd() throws Exception {
    Proefportaal portaal = new Proefportaal(buren, poort);
    Portaal beheer =
        new Portaal(
            () -> URI.create("http://localhost:" + poort), () -> buren.inlog().token(Buren.BEHEER));
    CyclicBarrier samen = new CyclicBarrier(BELLERS);
    ExecutorService draden = Executors.newFixedThreadPool(BELLERS);
    List<Future<String>> lopend = new ArrayList<>();
    for (int beller = 0; beller < BELLERS; beller++) {
      lopend.add(
          draden.submit(
              () -> {
                ObjectNode aanvraag = portaal.nieuw();
                samen.await();
                String id = portaal.bevestigd(aanvraag);
                assertThat(beheer.stuur("/v1/logboek/_zoek", zoekvraag(id)).status())
                    .isEqualTo(200);
                return id;
              }));
    }
    List<String> ids = new ArrayList<>();
    for (Future<String> een : lopend) {
      ids.add(een.get());
    }
    draden.shutdown();
    assertThat(ids).doesNotHaveDuplicates().hasSize(BELLERS);
    ids.forEach(portaal::eisEenZaak);
  }

  private static ObjectNode zoekvraag(String id) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("gemeente", Buren.GEMEENTE)
        .put("aanvraagId", id)
        .put("toelichting", "drukteproef");
  }
}
