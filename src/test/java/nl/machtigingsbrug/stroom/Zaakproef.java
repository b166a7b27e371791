package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The real application with its neighbours, and what the zaaksysteem received of one aanvraag. The
 * tests that look at those calls share it, and run one after the other.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "db-scheduler.polling-interval=100ms"
    })
abstract class Zaakproef {

  static final Buren BUREN = Buren.vers();
  private static final YAMLMapper YAML = new YAMLMapper();
  static final Duration GEDULD = Duration.ofMinutes(1);

  @LocalServerPort int poort;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

  final Portaal portaal = gesprek.portaal();

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  /** What an earlier test set going has come to an end: its calls are not counted here. */
  @BeforeEach
  void wachtOpRust() {
    AtomicInteger eerder = new AtomicInteger(-1);
    await()
        .pollInterval(Duration.ofMillis(200))
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              int nu = BUREN.zaaksysteem().verzoeken().size();
              return eerder.getAndSet(nu) == nu;
            });
  }

  @BeforeEach
  void herstel() {
    Buurgemeente.alle().forEach(gemeente -> BUREN.zaaksysteem(gemeente.naam()).herstel());
  }

  /** The calls that a delivered aanvraag cost; the scenario in YAML, without its outcome. */
  List<Verzoek> lever(String gemeente, String scenario) throws IOException {
    int eerder = BUREN.zaaksysteem(gemeente).verzoeken().size();
    JsonNode aanvraag = portaal.wachtOpEinde(dienIn(gemeente, scenario), GEDULD);
    assertThat(aanvraag.path("leveringen").findValuesAsText("staat"))
        .as(aanvraag.toString())
        .containsExactly("GELEVERD");
    List<Verzoek> alle = BUREN.zaaksysteem(gemeente).verzoeken();
    return alle.subList(eerder, alle.size());
  }

  String dienIn(String gemeente, String scenario) throws IOException {
    JsonNode aanvraag = gesprek.neemIn("gemeente: " + gemeente + "\n" + scenario);
    assertThat(aanvraag.path("uitkomst").asText()).as(aanvraag.toString()).isEqualTo("toegestaan");
    return aanvraag.path("id").asText();
  }
}
