package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.optreden.Bsn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InnameIT {

  private static final Bsn DOCHTER = new Bsn("999990019");
  private static final Bsn MOEDER = new Bsn("999990020");
  private static final Buren BUREN = buren();

  private final ObjectMapper json = new ObjectMapper();

  @LocalServerPort int poort;
  @Autowired JdbcClient db;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @Test
  void aanvaardtBewijsEnToetstEnNeemtDeAanvraagIn() throws Exception {
    JsonNode bewijs = json.readTree(dienBewijsIn("wmo-aanvraag").body());
    String referentie = bewijs.path("bewijsreferentie").asText();

    HttpResponse<String> toets =
        post(
            "/v1/toetsingen",
            """
            {"dienst":"wmo-aanvraag","handeling":"aanvragen","bewijsreferentie":"%s"}"""
                .formatted(referentie));
    assertThat(toets.body()).contains("toegestaan");

    String aanvraag = aanvraag("k-1", referentie, "Mijn moeder heeft hulp nodig in huis.");
    HttpResponse<String> eerste = post("/v1/aanvragen", aanvraag);
    HttpResponse<String> tweede = post("/v1/aanvragen", aanvraag);
    assertThat(eerste.statusCode()).as(eerste.body()).isEqualTo(202);
    assertThat(tweede.statusCode()).isEqualTo(202);
    assertThat(json.readTree(tweede.body()).path("id"))
        .isEqualTo(json.readTree(eerste.body()).path("id"));
    assertThat(get(eerste.headers().firstValue("Location").orElseThrow()).statusCode())
        .isEqualTo(200);
    assertThat(db.sql("select count(*) from aanvraag").query(Long.class).single()).isEqualTo(1);
    assertThat(eerste.body()).doesNotContain("99999");

    HttpResponse<String> ander =
        post("/v1/aanvragen", aanvraag("k-1", referentie, "Een heel andere toelichting."));
    assertThat(ander.statusCode()).isEqualTo(409);
    assertThat(ander.body()).contains("MB-AANVRAAG-02");

    HttpResponse<String> tweedeKeer =
        post("/v1/aanvragen", aanvraag("k-2", referentie, "Mijn moeder heeft hulp nodig in huis."));
    assertThat(tweedeKeer.body()).contains("MB-BEWIJS-03");
  }

  @Test
  void weigertHetzelfdeBewijsEenTweedeKeer() throws Exception {
    String bewijs = bewijs("wmo-aanvraag");
    assertThat(post("/v1/bewijzen", bewijs).statusCode()).isEqualTo(201);

    HttpResponse<String> tweede = post("/v1/bewijzen", bewijs);
    assertThat(tweede.statusCode()).isEqualTo(422);
    assertThat(tweede.body()).contains("MB-SAML-14");
    assertThat(tweede.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(tweede.headers().firstValue("API-Version")).contains("1.0.0");
  }

  @Test
  void toontHetContractAanIedereen() throws Exception {
    HttpResponse<String> antwoord =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(uri("/v1/openapi.json")).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(json.readTree(antwoord.body()).path("openapi").asText()).startsWith("3.");
  }

  @Test
  void watNietBestaatIsEenProbleem() throws Exception {
    assertThat(get("/v1/aanvragen/" + java.util.UUID.randomUUID()).body())
        .contains("MB-AANVRAAG-01");
    assertThat(get("/v1/aanvragen/x").statusCode()).isEqualTo(404);
    assertThat(post("/v1/bewijzen", "geen json").body()).contains("MB-BERICHT-01");
  }

  private static String aanvraag(String kenmerk, String referentie, String toelichting) {
    return """
        {"kenmerk":"%s","dienst":"wmo-aanvraag","bewijsreferentie":"%s",
         "gegevens":{"voorziening":"huishoudelijke-hulp","vorm":"zorg-in-natura","toelichting":"%s"},
         "documenten":[{"naam":"indicatie.pdf","mediatype":"application/pdf","inhoud":"%s"}]}"""
        .formatted(
            kenmerk,
            referentie,
            toelichting,
            Base64.getEncoder().encodeToString(new byte[3_000_000]));
  }

  private HttpResponse<String> dienBewijsIn(String dienst) throws Exception {
    HttpResponse<String> antwoord = post("/v1/bewijzen", bewijs(dienst));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return antwoord;
  }

  private static String bewijs(String dienst) {
    byte[] assertion =
        BUREN
            .voorziening()
            .artifactResponse(
                Verklaring.namens(DOCHTER, MOEDER)
                    .metDiensten("00000000-0000-4000-8000-000000000002")
                    .metMoment(Instant.now()));
    return """
        {"soort":"saml","gemeente":"voorbeeldstad","dienst":"%s","inhoud":"%s"}"""
        .formatted(dienst, Base64.getEncoder().encodeToString(assertion));
  }

  private HttpResponse<String> post(String pad, String inhoud) throws Exception {
    return stuur(
        HttpRequest.newBuilder(uri(pad))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
  }

  private HttpResponse<String> get(String pad) throws Exception {
    return stuur(HttpRequest.newBuilder(uri(pad)));
  }

  private static HttpResponse<String> stuur(HttpRequest.Builder verzoek) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            verzoek.header("Authorization", "Bearer " + BUREN.inlog().token(Buren.PORTAAL)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }

  private static Buren buren() {
    try {
      return Buren.start(Files.createTempDirectory("buren"), Postgres.gedeeld().nieuweDatabase());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
