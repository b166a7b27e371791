package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citrusframework.container.RepeatOnErrorUntilTrue.Builder.repeatOnError;
import static org.citrusframework.dsl.JsonPathSupport.jsonPath;
import static org.citrusframework.http.actions.HttpActionBuilder.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Zaaksysteem;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Controle;
import nl.machtigingsbrug.scenario.Scenario;
import nl.machtigingsbrug.scenario.Scenariobestand;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every scenario, over real HTTP: from the login at the portal to the zaak. */
class ScenarioIT extends Zaakproef {

  private static final Citrus CITRUS = Citrus.newInstance();

  @Autowired JdbcClient db;

  @AfterAll
  static void sluit() {
    CITRUS.close();
  }

  @TestFactory
  Stream<DynamicTest> elkScenarioKomtUit() {
    List<Scenariobestand> alle = Scenariobestand.alle();
    assertThat(alle).hasSizeGreaterThanOrEqualTo(24);
    return alle.stream()
        .map(bestand -> DynamicTest.dynamicTest(bestand.titel(), () -> doe(bestand.scenario())));
  }

  private void doe(Scenario scenario) {
    zaaksysteem(scenario).herstel();
    Objects.requireNonNullElse(scenario.storing(), List.<JsonNode>of())
        .forEach(storing -> zaaksysteem(scenario).stoor(Storing.van(storing)));
    TestContext context = CITRUS.getCitrusContext().createTestContext();
    TestCaseRunner runner = TestCaseRunnerFactory.createRunner(context);
    runner.start();
    try {
      loop(scenario, runner, context);
    } finally {
      runner.stop();
    }
  }

  private void loop(Scenario scenario, TestCaseRunner runner, TestContext context) {
    HttpClient portaal = new HttpClientBuilder().requestUrl("http://localhost:" + poort).build();
    Berichten berichten = new Berichten(BUREN.voorziening(), scenario);
    Scenario.Dan dan = scenario.dan();
    String client = berichten.client();
    stuur(runner, portaal, client, "/v1/bewijzen", berichten.bewijs());
    if (dan.bewijs() != null) {
      verwacht(runner, portaal, 422, "$.code", dan.bewijs());
      return;
    }
    runner.then(
        http()
            .client(portaal)
            .receive()
            .response(201)
            .message()
            .type(MessageType.JSON)
            .extract(jsonPath().expression("$.bewijsreferentie", "referentie").asExtractor()));
    ObjectNode aanvraag =
        berichten.aanvraag("k-" + UUID.randomUUID(), context.getVariable("referentie"));
    String uitkomst = Objects.requireNonNull(dan.aanvraag());
    boolean geweigerd = uitkomst.startsWith("MB-");
    for (int keer = 0; keer < (scenario.herhaal() ? 2 : 1); keer++) {
      stuur(runner, portaal, client, "/v1/aanvragen", aanvraag);
      verwacht(
          runner, portaal, geweigerd ? 422 : 202, geweigerd ? "$.code" : "$.uitkomst", uitkomst);
    }
    if (!geweigerd) {
      einde(scenario, runner, context, portaal, context.getVariable("id"));
    }
  }

  private void einde(
      Scenario scenario,
      TestCaseRunner runner,
      TestContext context,
      HttpClient portaal,
      String id) {
    Scenario.Dan dan = scenario.dan();
    String client = new Berichten(BUREN.voorziening(), scenario).client();
    if (dan.levering() != null) {
      runner.then(
          repeatOnError()
              .until("i gt 300")
              .autoSleep(100)
              .actions(
                  http()
                      .client(portaal)
                      .send()
                      .get("/v1/aanvragen/" + id)
                      .message()
                      .header("Authorization", token(client)),
                  http()
                      .client(portaal)
                      .receive()
                      .response(200)
                      .message()
                      .type(MessageType.JSON)
                      .validate(
                          jsonPath()
                              .expression("$.leveringen[0].staat", dan.levering())
                              .asValidationContext())));
    }
    if (dan.levering() != null && dan.code() != null) {
      runner.when(
          http()
              .client(portaal)
              .send()
              .get("/v1/aanvragen/" + id)
              .message()
              .header("Authorization", token(client)));
      verwacht(runner, portaal, 200, "$.leveringen[0].foutcode", dan.code());
    }
    assertThat(Controle.zaken(dan, zaaksysteem(scenario).zakenVan(id))).isEmpty();
    assertThat(zaaksysteem(scenario).losseDocumenten()).isZero();
    assertThat(
            db.sql("select count(*) from werkvoorraad where aanvraag_id = ?::uuid")
                .params(id)
                .query(Integer.class)
                .single())
        .isEqualTo(dan.werkvoorraad() ? 1 : 0);
  }

  private static Zaaksysteem zaaksysteem(Scenario scenario) {
    return BUREN.zaaksysteem(new Berichten(BUREN.voorziening(), scenario).gemeente());
  }

  private static void stuur(
      TestCaseRunner runner, HttpClient portaal, String client, String pad, ObjectNode bericht) {
    runner.when(
        http()
            .client(portaal)
            .send()
            .post(pad)
            .message()
            .contentType("application/json")
            .header("Authorization", token(client))
            .body(bericht.toString()));
  }

  private static void verwacht(
      TestCaseRunner runner, HttpClient portaal, int status, String veld, String waarde) {
    runner.then(
        http()
            .client(portaal)
            .receive()
            .response(status)
            .message()
            .type(MessageType.JSON)
            .validate(jsonPath().expression(veld, waarde).asValidationContext())
            .extract(
                status == 202
                    ? jsonPath().expression("$.id", "id").asExtractor()
                    : jsonPath().expression(veld, "gezien").asExtractor()));
  }

  private static String token(String client) {
    return "Bearer " + BUREN.inlog().token(client);
  }
}
