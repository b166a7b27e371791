package nl.machtigingsbrug.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Controle;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Scenariobestand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kills the application (SIGKILL) at a moment of choice while its neighbours live on, starts it
 * again, and looks: one zaak, with exactly its rollen, documents, eigenschappen and status.
 */
class DoodIT {

  private static final String ZAKEN = "/zaken/api/v1";
  private static final String DOCUMENTEN = "/documenten/api/v1";
  private static final Scenariobestand SCENARIO =
      Scenariobestand.alle().stream()
          .filter(bestand -> bestand.zin().equals("dezelfde-aanvraag-twee-keer-is-een-zaak"))
          .findFirst()
          .orElseThrow();

  @TempDir static Path map;
  private static Buren buren;
  private static Toepassing toepassing;

  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() {
    buren = Buren.start(map, Postgres.gedeeld().nieuweDatabase());
    toepassing = Toepassing.start(map, eigenschappen());
  }

  @AfterAll
  static void sluit() {
    toepassing.close();
    buren.close();
  }

  @BeforeEach
  void herstel() {
    buren.zaaksysteem().herstel();
  }

  /** While a call hangs the process dies: before or after the zaaksysteem has done it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "tussen bevestiging en levering, GET, /catalogi/api/v1/zaaktypen, 0, VOOR",
    "tussen twee rollen, POST, " + ZAKEN + "/rollen, 1, VOOR",
    "na de zaak die niet is onthouden, POST, " + ZAKEN + "/zaken, 0, NA",
    "na een rol die niet is onthouden, POST, " + ZAKEN + "/rollen, 0, NA",
    "na een document dat niet is onthouden, POST, "
        + DOCUMENTEN
        + "/enkelvoudiginformatieobjecten, 0, NA",
    "na de status die niet is onthouden, POST, " + ZAKEN + "/statussen, 0, NA",
  })
  void naEenDoodIsErPreciesEenZaak(
      String moment, String methode, String pad, int na, String wanneer) {
    buren.zaaksysteem().stoor(hangt(methode, pad, na, wanneer));
    String id = dienIn(moment);
    await().atMost(Duration.ofSeconds(30)).until(() -> buren.zaaksysteem().hangt(methode, pad));

    toepassing.dood();
    buren.zaaksysteem().herstel();
    toepassing = Toepassing.start(map, eigenschappen());

    JsonNode einde = portaal().wachtOpEinde(id, Duration.ofMinutes(1));
    assertThat(Controle.levering(SCENARIO.scenario().dan(), einde)).isEmpty();
    assertThat(Controle.zaken(SCENARIO.scenario().dan(), buren.zaaksysteem().zakenVan(id)))
        .isEmpty();
    assertThat(buren.zaaksysteem().losseDocumenten()).isZero();
  }

  /** The answer takes longer than the process has to live. */
  private Storing hangt(String methode, String pad, int na, String wanneer) {
    ObjectNode storing =
        json.createObjectNode()
            .put("methode", methode)
            .put("pad", pad)
            .put("na", na)
            .put("effect", wanneer.equals("VOOR") ? "hangend" : "nahangend")
            .put("milliseconden", 60_000);
    return Storing.van(storing);
  }

  private static String dienIn(String moment) {
    Portaal portaal = portaal();
    Berichten berichten = new Berichten(buren.voorziening(), SCENARIO.scenario());
    String referentie =
        portaal
            .stuur("/v1/bewijzen", berichten.bewijs())
            .inhoud()
            .path("bewijsreferentie")
            .asText();
    Portaal.Antwoord antwoord =
        portaal.stuur("/v1/aanvragen", berichten.aanvraag(moment.replace(' ', '-'), referentie));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(202);
    return antwoord.inhoud().path("id").asText();
  }

  private static Portaal portaal() {
    return new Portaal(() -> toepassing.adres(), () -> buren.inlog().token(Buren.PORTAAL));
  }

  private static Map<String, String> eigenschappen() {
    Map<String, String> eigenschappen = new HashMap<>(buren.eigenschappen());
    eigenschappen.put("machtigingsbrug.levering.basis", "500ms");
    eigenschappen.put("machtigingsbrug.levering.lease", "5s");
    eigenschappen.put("db-scheduler.polling-interval", "200ms");
    eigenschappen.put("db-scheduler.heartbeat-interval", "1s");
    return eigenschappen;
  }
}
