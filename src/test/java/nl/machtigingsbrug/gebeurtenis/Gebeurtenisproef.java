package nl.machtigingsbrug.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.kafka.Makelaar;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Scenario;
import org.apache.camel.CamelContext;
import org.apache.camel.component.kafka.KafkaEndpoint;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The application with all its neighbours and a real broker. The first gemeente tells in the
 * default way, {@link #ANDERS} in every other.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.levering.poort=300ms",
      "machtigingsbrug.levering.stop=300ms",
      "db-scheduler.polling-interval=100ms"
    })
abstract class Gebeurtenisproef {

  /** Each test says itself which broker it uses. */
  static final String MAKELAARS = "camel.component.kafka.brokers";

  static final String ANDERS = "voorbeelddorp";
  static final String HANDELT = "999990020";
  static final String BETREFT = "999990032";
  static final String GEWOON =
      """
      bewijs:
        saml: { handelt: "999990020", namens: "999990032" }
      aanvraag:
        dienst: wmo-aanvraag
        gegevens: { voorziening: vervoer, vorm: zorg-in-natura, toelichting: Moeder kan niet meer met de bus. }
      """;
  static final String TE_LAAG =
      GEWOON.replace("namens:", "niveau: http://eid.logius.nl/LoA/basic, namens:");
  static final String ONDUIDELIJK =
      """
      bewijs:
        authenticatiecontext:
          source: eherkenning
          levelOfAssurance: urn:etoegang:core:assurance-class:loa3
          representee: { identifierType: bsn, identifier: "999990032" }
          authorizee:
            legalSubject: { identifierType: kvkNummer, identifier: "90000001" }
            actingSubject: { identifierType: opaque, identifier: medewerker-17 }
          mandate: { role: mentor }
      aanvraag:
        dienst: wmo-melding
        gegevens: { hulpvraag: Mijn buur kan niet meer koken., gebieden: [huishouden] }
      """;

  static final Buren BUREN = Buren.vers();
  static final Makelaar MAKELAAR = BUREN.makelaar();
  static final Duration GEDULD = Duration.ofMinutes(1);
  private static final YAMLMapper YAML = new YAMLMapper();

  final ObjectMapper json = new ObjectMapper();

  @LocalServerPort int poort;
  @Autowired JdbcClient db;
  @Autowired CamelContext camel;
  @Autowired Logboek logboek;

  final Portaal portaal = als(Buren.PORTAAL);
  final Portaal beheer = als(Buren.BEHEER);

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().entrySet().stream()
        .filter(eigenschap -> !eigenschap.getKey().equals(MAKELAARS))
        .forEach(eigenschap -> register.add(eigenschap.getKey(), eigenschap::getValue));
    String anders = "machtigingsbrug.gebeurtenissen.gemeenten." + ANDERS + ".";
    register.add(anders + "vorm", () -> "GESTRUCTUREERD");
    register.add(anders + "sleutel", () -> "ZAAK");
    register.add(anders + "persoonsgegevens", () -> "true");
  }

  /** Before the first message, at which it connects: the route waits 40 seconds for an answer. */
  @BeforeEach
  void geefEerderOp() {
    camel.getEndpoints().stream()
        .filter(KafkaEndpoint.class::isInstance)
        .map(plek -> ((KafkaEndpoint) plek).getConfiguration())
        .forEach(
            instelling -> {
              instelling.setMaxBlockMs(5000);
              instelling.setRequestTimeoutMs(4000);
              instelling.setDeliveryTimeoutMs(5000);
            });
  }

  @BeforeEach
  void herstel() {
    BUREN.zaaksysteem().herstel();
    MAKELAAR.start();
    db.sql("delete from leveringsstop").update();
  }

  Portaal als(String client) {
    return new Portaal(
        () -> URI.create("http://localhost:" + poort), () -> BUREN.inlog().token(client));
  }

  /** Hands an aanvraag in with fresh evidence. */
  Portaal.Antwoord dienIn(String gemeente, String scenario, String kenmerk) throws IOException {
    Berichten berichten =
        new Berichten(
            BUREN.voorziening(),
            YAML.readValue(
                "gemeente: " + gemeente + "\nwie: iemand\ndan: {}\n" + scenario, Scenario.class));
    Portaal.Antwoord bewijs = portaal.stuur("/v1/bewijzen", berichten.bewijs());
    assertThat(bewijs.status()).as(bewijs.inhoud().toString()).isEqualTo(201);
    return portaal.stuur(
        "/v1/aanvragen",
        berichten.aanvraag(kenmerk, bewijs.inhoud().path("bewijsreferentie").asText()));
  }

  /** Hands an aanvraag in that is taken. */
  UUID dienIn(String gemeente, String scenario) throws IOException {
    Portaal.Antwoord aanvraag = dienIn(gemeente, scenario, "k-" + UUID.randomUUID());
    assertThat(aanvraag.status()).as(aanvraag.inhoud().toString()).isEqualTo(202);
    return UUID.fromString(aanvraag.inhoud().path("id").asText());
  }

  /** What the broker has of one aanvraag, once it has as many; in order per partition. */
  List<ConsumerRecord<String, byte[]>> wachtOp(String gemeente, String aanvraag, int aantal) {
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () -> assertThat(van(gemeente, aanvraag)).hasSizeGreaterThanOrEqualTo(aantal));
    return van(gemeente, aanvraag);
  }

  List<ConsumerRecord<String, byte[]>> van(String gemeente, String aanvraag) {
    return MAKELAAR.lees(Buren.topic(gemeente)).stream()
        .filter(bericht -> tekst(bericht).contains(aanvraag))
        .toList();
  }

  static String tekst(ConsumerRecord<String, byte[]> bericht) {
    return new String(bericht.value(), StandardCharsets.UTF_8);
  }

  static String kop(ConsumerRecord<String, byte[]> bericht, String naam) {
    return new String(bericht.headers().lastHeader(naam).value(), StandardCharsets.UTF_8);
  }

  JsonNode inhoud(ConsumerRecord<String, byte[]> bericht) throws IOException {
    return json.readTree(bericht.value());
  }

  /** Decides about the only open line of an aanvraag in the werkvoorraad. */
  void beslis(String gemeente, UUID aanvraag, String besluit) {
    String regel =
        db.sql("select id from werkvoorraad where aanvraag_id = ? and afgehandeld is null")
            .params(aanvraag)
            .query(UUID.class)
            .single()
            .toString();
    ObjectNode bericht =
        json.createObjectNode()
            .put("gemeente", gemeente)
            .put("besluit", besluit)
            .put("door", "a.beheerder")
            .put("toelichting", "Proef.");
    Portaal.Antwoord antwoord = beheer.stuur("/v1/werkvoorraad/" + regel + "/besluit", bericht);
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(200);
  }

  /** What the logboek says of an aanvraag, newest first. */
  List<Regel> logboekVan(String gemeente, UUID aanvraag) {
    return logboek.zoek(
        gemeente,
        new Zoekvraag(
            null, null, aanvraag.toString(), Instant.EPOCH, Instant.now().plusSeconds(60), 1000));
  }

  String staat(UUID gebeurtenis) {
    return db.sql("select staat from levering where id = ?")
        .params(gebeurtenis)
        .query(String.class)
        .single();
  }
}
