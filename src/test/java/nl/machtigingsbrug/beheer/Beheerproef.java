package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.inlog.Inlogdienst;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.levering.Stopschakelaar;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.optreden.Bsn;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application with a portal, an operator and someone without rights. The catalogue of the
 * zaaksysteem is empty, so every levering fails at once unless its bestemming is stopped.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "db-scheduler.polling-interval=200ms")
public abstract class Beheerproef {

  protected static final String GEMEENTE = Buren.GEMEENTE;
  protected static final Bsn DOCHTER = new Bsn("999990019");
  protected static final Bsn MOEDER = new Bsn("999990020");
  protected static final String BEHEER = Buren.BEHEER;
  protected static final String RECHTELOOS = "rechteloos-client";
  private static final Buren BUREN = Buren.vers();

  protected final ObjectMapper json = new ObjectMapper();

  @LocalServerPort int poort;
  @Autowired protected JdbcClient db;
  @Autowired protected Logboek logboek;
  @Autowired protected Stopschakelaar schakelaar;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    register.add("machtigingsbrug.afnemers.beheer.gemeenten", () -> GEMEENTE);
    afnemer(register, "rechteloos", RECHTELOOS, "TOETSEN");
    register.add(
        "machtigingsbrug.zaak.zgw.gemeenten." + GEMEENTE + ".catalogi",
        () -> BUREN.zaaksysteem().basis() + "/catalogi/leeg");
  }

  private static void afnemer(
      DynamicPropertyRegistry register, String naam, String client, String rechten) {
    String afnemer = "machtigingsbrug.afnemers." + naam + ".";
    register.add(afnemer + "clients[0].uitgever", () -> Inlogdienst.UITGEVER);
    register.add(afnemer + "clients[0].id", () -> client);
    register.add(afnemer + "rechten", () -> rechten);
    register.add(afnemer + "gemeenten", () -> GEMEENTE);
  }

  @AfterEach
  void laatLopen() {
    db.sql("delete from leveringsstop").update();
  }

  /** An aanvraag of the daughter for her mother. */
  protected UUID aanvraag() throws Exception {
    byte[] assertion =
        BUREN
            .voorziening()
            .artifactResponse(
                Verklaring.namens(DOCHTER, MOEDER)
                    .metDiensten("00000000-0000-4000-8000-000000000002")
                    .metMoment(Instant.now()));
    return neem(
        """
        {"soort":"saml","gemeente":"voorbeeldstad","dienst":"wmo-aanvraag","inhoud":"%s"}"""
            .formatted(Base64.getEncoder().encodeToString(assertion)));
  }

  /** An aanvraag of a curator whose mandate names no dienst: a human has to decide. */
  protected UUID onduidelijkeAanvraag() throws Exception {
    return neem(
        """
        {"soort":"authenticatiecontext","gemeente":"voorbeeldstad","dienst":"wmo-aanvraag","inhoud":
         {"source":"eherkenning","levelOfAssurance":"urn:etoegang:core:assurance-class:loa3",
          "representee":{"identifierType":"bsn","identifier":"999990020"},
          "authorizee":{
           "legalSubject":{"identifierType":"kvkNummer","identifier":"90000001"},
           "actingSubject":{"identifierType":"opaque","identifier":"AAAA@BBBB"}},
          "mandate":{"role":"curator"}}}""");
  }

  private UUID neem(String bewijs) throws Exception {
    HttpResponse<String> aanvaard = post(Buren.PORTAAL, "/v1/bewijzen", bewijs);
    assertThat(aanvaard.statusCode()).as(aanvaard.body()).isEqualTo(201);
    HttpResponse<String> aanvraag =
        post(
            Buren.PORTAAL,
            "/v1/aanvragen",
            """
            {"kenmerk":"%s","dienst":"wmo-aanvraag","bewijsreferentie":"%s","gegevens":
             {"voorziening":"huishoudelijke-hulp","vorm":"zorg-in-natura","toelichting":"Mijn moeder heeft hulp nodig in huis."}}"""
                .formatted(
                    UUID.randomUUID(),
                    json.readTree(aanvaard.body()).path("bewijsreferentie").asText()));
    assertThat(aanvraag.statusCode()).as(aanvraag.body()).isEqualTo(202);
    return UUID.fromString(json.readTree(aanvraag.body()).path("id").asText());
  }

  /** What the logboek says of an aanvraag, newest first. */
  protected java.util.List<Regel> logboekVan(UUID aanvraag) {
    return logboek.zoek(
        GEMEENTE,
        new Zoekvraag(
            null, null, aanvraag.toString(), Instant.EPOCH, Instant.now().plusSeconds(60), 1000));
  }

  protected JsonNode gelukt(HttpResponse<String> antwoord) throws IOException {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    return json.readTree(antwoord.body());
  }

  protected static void geweigerd(HttpResponse<String> antwoord, int status, String code) {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
    assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(antwoord.body()).contains(code).doesNotContain("99999").doesNotContain("999 99");
  }

  protected HttpResponse<String> post(String client, String pad, String inhoud) throws Exception {
    return stuur(
        client,
        HttpRequest.newBuilder(uri(pad))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
  }

  protected HttpResponse<String> get(String client, String pad) throws Exception {
    return stuur(client, HttpRequest.newBuilder(uri(pad)));
  }

  private static HttpResponse<String> stuur(String client, HttpRequest.Builder verzoek)
      throws Exception {
    return HttpClient.newHttpClient()
        .send(
            verzoek.header("Authorization", "Bearer " + BUREN.inlog().token(client)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }
}
