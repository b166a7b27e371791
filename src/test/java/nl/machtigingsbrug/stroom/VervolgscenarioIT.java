package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.citrusframework.dsl.JsonPathSupport.jsonPath;
import static org.citrusframework.http.actions.HttpActionBuilder.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Bewoners;
import nl.machtigingsbrug.scenario.Buurstoring;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Postvak;
import nl.machtigingsbrug.scenario.Vervolgbestand;
import nl.machtigingsbrug.scenario.Vervolgcontrole;
import nl.machtigingsbrug.scenario.Vervolgpost;
import nl.machtigingsbrug.scenario.Vervolgscenario;
import org.citrusframework.Citrus;
import org.citrusframework.TestCaseRunner;
import org.citrusframework.TestCaseRunnerFactory;
import org.citrusframework.context.TestContext;
import org.citrusframework.http.client.HttpClient;
import org.citrusframework.http.client.HttpClientBuilder;
import org.citrusframework.message.MessageType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Every vervolgscenario, over real HTTP and SOAP: from the login at the portal to what people find,
 * and nothing else to anybody. At the end the print street opens all letters.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=100ms",
      "machtigingsbrug.levering.plafond=200ms",
      "machtigingsbrug.levering.pogingen=3",
      // Who is away in one scenario is not held back in the next.
      "machtigingsbrug.levering.storingen=1000000",
      "machtigingsbrug.berichtenbox.uitslagen-elke=300ms",
      "machtigingsbrug.communicatie.termijnronde=300ms",
      "machtigingsbrug.communicatie.peilronde=300ms",
      "db-scheduler.polling-interval=100ms"
    })
class VervolgscenarioIT {

  private static final Duration GEDULD = Duration.ofSeconds(30);
  private static final Citrus CITRUS = Citrus.newInstance();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MAP = map();
  private static final Buren BUREN = Buren.start(MAP, Postgres.gedeeld().nieuweDatabase());
  private static final List<String> GEMEENTEN = List.of(Buren.GEMEENTE, Buren.TWEEDE_GEMEENTE);

  @LocalServerPort private int poort;
  @Autowired private JdbcClient db;

  private final Portaal portaal = als(Buren.PORTAAL);
  private final Portaal beheer = als(Buren.BEHEER);
  private final List<String> brieven = new ArrayList<>();

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.kanalen();
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    for (String gemeente : GEMEENTEN) {
      String brief = "machtigingsbrug.communicatie.brief.gemeenten." + gemeente + ".";
      register.add(brief + "sluittijden", VervolgscenarioIT::elkeDrieSeconden);
      register.add(
          brief + "sluitdagen", () -> "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY");
    }
  }

  @AfterAll
  static void sluit() {
    CITRUS.close();
  }

  @TestFactory
  Stream<DynamicTest> elkScenarioKomtUit() {
    List<Vervolgbestand> alle =
        Vervolgbestand.alle().stream()
            .filter(bestand -> bestand.zin().contains(System.getProperty("vervolgscenario", "")))
            .toList();
    assertThat(alle).isNotEmpty();
    await().atMost(GEDULD).until(() -> zetPartijronde("now() + interval '1 day'") == 1);
    return Stream.concat(
        alle.stream()
            .map(
                bestand -> DynamicTest.dynamicTest(bestand.titel(), () -> doe(bestand.scenario()))),
        Stream.of(
            DynamicTest.dynamicTest(
                "De drukstraat vindt precies deze brieven",
                () ->
                    assertThat(new Brievenlezer(MAP.resolve("brieven")).lees(this::sluitPartijen))
                        .containsExactlyInAnyOrderElementsOf(brieven))));
  }

  private void doe(Vervolgscenario scenario) throws IOException {
    Vervolgpost post = new Vervolgpost(scenario);
    Vervolgcontrole controle = new Vervolgcontrole(scenario);
    GEMEENTEN.forEach(gemeente -> BUREN.kanalen(gemeente).wis());
    db.sql("delete from berichtenbox_abonnement").update();
    int eerder = brievenInBak();
    new Bewoners(scenario.mensen()).verhuisNaar(BUREN.kanalen(post.gemeente()));
    TestContext context = CITRUS.getCitrusContext().createTestContext();
    TestCaseRunner runner = TestCaseRunnerFactory.createRunner(context);
    runner.start();
    try {
      String aanvraag = begin(post, runner, context);
      Objects.requireNonNullElse(scenario.storing(), List.<Buurstoring>of())
          .forEach(storing -> storing.begin(BUREN.kanalen(post.gemeente())));
      String bericht = stuur(scenario, post, aanvraag, runner, context);
      kijk(controle, post.gemeente(), aanvraag, bericht, eerder);
    } finally {
      runner.stop();
      rem(post.gemeente(), false);
    }
  }

  /** From the login until the zaak is there. */
  private String begin(Vervolgpost post, TestCaseRunner runner, TestContext context) {
    HttpClient loket = loket();
    Berichten berichten = post.begin(BUREN.voorziening());
    post(runner, loket, Buren.PORTAAL, "/v1/bewijzen", berichten.bewijs());
    krijg(runner, loket, 201, "$.bewijsreferentie", "referentie");
    post(
        runner,
        loket,
        Buren.PORTAAL,
        "/v1/aanvragen",
        berichten.aanvraag("k-" + UUID.randomUUID(), context.getVariable("referentie")));
    krijg(runner, loket, 202, "$.id", "aanvraag");
    String aanvraag = context.getVariable("aanvraag");
    portaal.wachtOpEinde(aanvraag, GEDULD);
    return aanvraag;
  }

  private String stuur(
      Vervolgscenario scenario,
      Vervolgpost post,
      String aanvraag,
      TestCaseRunner runner,
      TestContext context)
      throws IOException {
    HttpClient loket = loket();
    boolean onderweg = scenario.intrekking() == Vervolgscenario.Intrekking.ONDERWEG;
    if (scenario.intrekking() == Vervolgscenario.Intrekking.VOORAF) {
      trekIn(aanvraag);
    }
    if (onderweg) {
      rem(post.gemeente(), true);
    }
    post(
        runner,
        loket,
        Buren.BEHEER,
        "/v1/vervolgberichten",
        post.vervolgbericht("k-" + UUID.randomUUID(), aanvraag));
    krijg(runner, loket, 202, "$.id", "bericht");
    String bericht = context.getVariable("bericht");
    if (onderweg) {
      await().atMost(GEDULD).until(() -> lees(bericht).path("verzendingen").size() > 0);
      trekIn(aanvraag);
      rem(post.gemeente(), false);
    }
    return bericht;
  }

  private void kijk(
      Vervolgcontrole controle, String gemeente, String aanvraag, String bericht, int eerder) {
    wachtOpEinde(controle, bericht);
    assertThat(controle.bericht(lees(bericht))).as(lees(bericht).toString()).isEmpty();
    assertThat(controle.post(Postvak.alles(BUREN.kanalen(gemeente)))).isEmpty();
    for (String ander : GEMEENTEN) {
      if (!ander.equals(gemeente)) {
        assertThat(Postvak.alles(BUREN.kanalen(ander))).isEmpty();
      }
    }
    assertThat(controle.werkvoorraad(werkvoorraad(gemeente, aanvraag))).isEmpty();
    assertThat(brievenInBak() - eerder).isEqualTo(controle.brieven().size());
    brieven.addAll(controle.brieven());
  }

  /** What may have reached somebody stays as it is: then it has to stay so for a while. */
  private void wachtOpEinde(Vervolgcontrole controle, String bericht) {
    AtomicInteger hoeLang = new AtomicInteger();
    await()
        .atMost(GEDULD)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              JsonNode nu = lees(bericht);
              boolean zoalsBedoeld = controle.bericht(nu).isEmpty();
              hoeLang.set(zoalsBedoeld ? hoeLang.get() + 1 : 0);
              return Vervolgcontrole.isAf(nu) || hoeLang.get() > 30;
            });
  }

  private List<String> werkvoorraad(String gemeente, String aanvraag) {
    List<String> codes = new ArrayList<>();
    JsonNode regels = beheer.lees("/v1/werkvoorraad?gemeente=" + gemeente).inhoud();
    for (JsonNode regel : regels.path("regels")) {
      if (regel.path("aanvraagId").asText().equals(aanvraag)) {
        codes.add(regel.path("foutcode").asText());
      }
    }
    return codes;
  }

  private int brievenInBak() {
    return db.sql("select count(*) from brief").query(Integer.class).single();
  }

  /** All in one batch: a second of the same minute would wait for the next. */
  private boolean sluitPartijen() {
    if (brieven("b.rijp > now() - interval '3 seconds'") > 0) {
      return false;
    }
    zetPartijronde("now()");
    return brieven("p.gesloten is null") == 0;
  }

  private int brieven(String welke) {
    return db.sql(
            "select count(*) from brief b left join briefpartij p on p.id = b.partij_id where "
                + welke)
        .query(Integer.class)
        .single();
  }

  private int zetPartijronde(String wanneer) {
    return db.sql(
            "update scheduled_tasks set execution_time = "
                + wanneer
                + " where task_name = 'briefpartijen' and not picked")
        .update();
  }

  private JsonNode lees(String bericht) {
    return beheer.lees("/v1/vervolgberichten/" + bericht).inhoud();
  }

  private void trekIn(String aanvraag) throws IOException {
    String id =
        portaal.lees("/v1/aanvragen/" + aanvraag).inhoud().path("vertegenwoordiging").asText();
    eis(
        "/v1/vertegenwoordigingen/" + id + "/intrekking",
        "{\"reden\": \"ingetrokken aan de balie\", \"door\": \"p.prins\"}");
  }

  /** Nothing leaves by a channel of these, or everything does again. */
  private void rem(String gemeente, boolean aan) throws IOException {
    String reden = aan ? "\"reden\": \"proef\", " : "";
    for (String kanaal : List.of("berichtenbox", "vtb-bericht", "brief-print")) {
      eis(
          aan ? "/v1/leveringsstops" : "/v1/leveringsstops/_hef-op",
          "{\"gemeente\": \"%s\", \"bestemming\": \"%s\", %s\"door\": \"p.prins\"}"
              .formatted(gemeente, kanaal, reden));
    }
  }

  private void eis(String pad, String bericht) throws IOException {
    Portaal.Antwoord antwoord = beheer.stuur(pad, JSON.readTree(bericht));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(200);
  }

  private HttpClient loket() {
    return new HttpClientBuilder().requestUrl("http://localhost:" + poort).build();
  }

  private static void post(
      TestCaseRunner runner, HttpClient loket, String client, String pad, ObjectNode bericht) {
    runner.when(
        http()
            .client(loket)
            .send()
            .post(pad)
            .message()
            .contentType("application/json")
            .header("Authorization", "Bearer " + BUREN.inlog().token(client))
            .body(bericht.toString()));
  }

  private static void krijg(
      TestCaseRunner runner, HttpClient loket, int status, String veld, String naam) {
    runner.then(
        http()
            .client(loket)
            .receive()
            .response(status)
            .message()
            .type(MessageType.JSON)
            .extract(jsonPath().expression(veld, naam).asExtractor()));
  }

  private Portaal als(String client) {
    return new Portaal(
        () -> URI.create("http://localhost:" + poort), () -> BUREN.inlog().token(client));
  }

  private static String elkeDrieSeconden() {
    return IntStream.range(0, 24 * 60 * 20)
        .mapToObj(deel -> LocalTime.ofSecondOfDay(deel * 3L).toString())
        .collect(Collectors.joining(","));
  }

  private static Path map() {
    try {
      return Files.createTempDirectory("vervolg");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
