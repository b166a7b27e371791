package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.kafka.Makelaar;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.scenario.Portaal;
import org.apache.camel.CamelContext;
import org.apache.camel.component.kafka.KafkaEndpoint;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with a real broker: a portal and back offices of two gemeenten. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class Kafkaproef {

  static final String OPDRACHTEN = "opdrachten";
  static final String TERUG = "terugkoppelingen";
  static final String TERUG_DORP = "terugkoppelingen-dorp";
  static final String ZONDER_RECHT = "zonder-recht";
  static final String ZONDER_DLT = "zonder-dlt";
  static final String DODE_LETTERS = "dode-letters";
  static final List<String> TOPICS = List.of(OPDRACHTEN, TERUG, TERUG_DORP, ZONDER_RECHT);
  static final String DORP = "voorbeelddorp";
  static final int PARTITIES = 3;
  static final Duration GEDULD = Duration.ofSeconds(90);

  static final Path MAP = map();
  static final String DATABASE = Postgres.gedeeld().nieuweDatabase();
  static final Buren BUREN = Buren.start(MAP.resolve("buren"), DATABASE);
  static final Makelaar MAKELAAR = makelaar();

  final ObjectMapper json = new ObjectMapper();

  @LocalServerPort int poort;
  @Autowired JdbcClient db;
  @Autowired CamelContext camel;

  final Portaal portaal =
      new Portaal(
          () -> URI.create("http://localhost:" + poort), () -> BUREN.inlog().token(Buren.PORTAAL));

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    instellingen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  /** Before the first dead letter, at which it connects: the route waits 15 seconds for a topic. */
  @BeforeEach
  void geefEerderOp() {
    camel.getEndpoints().stream()
        .filter(KafkaEndpoint.class::isInstance)
        .map(plek -> ((KafkaEndpoint) plek).getConfiguration())
        .forEach(instelling -> instelling.setMaxBlockMs(3000));
  }

  /** All settings, also for a second replica. */
  static Map<String, String> instellingen() {
    Map<String, String> alle = new TreeMap<>(BUREN.eigenschappen());
    alle.put(
        "camel.main.routes-include-pattern",
        "classpath:routes/in-*.camel.yaml,classpath:routes/fouten.camel.yaml");
    alle.put("camel.component.kafka.brokers", MAKELAAR.bootstrap());
    alle.put("spring.datasource.hikari.connection-timeout", "500");
    alle.put("spring.datasource.hikari.maximum-pool-size", "15");
    alle.put("machtigingsbrug.berichten.kafka.grootste", "64KB");
    alle.put("machtigingsbrug.berichten.kafka.herhaal-basis", "200ms");
    alle.put("machtigingsbrug.berichten.kafka.herhaal-plafond", "1s");
    topic(alle, OPDRACHTEN, "portaal", Buren.GEMEENTE);
    topic(alle, TERUG, "backoffice", Buren.GEMEENTE);
    topic(alle, TERUG_DORP, "backoffice", DORP);
    topic(alle, ZONDER_RECHT, "beheer", Buren.GEMEENTE);
    topic(alle, ZONDER_DLT, "backoffice", Buren.GEMEENTE);
    alle.remove("machtigingsbrug.berichten.kafka.topics." + ZONDER_DLT + ".dodeletters");
    alle.put("machtigingsbrug.afnemers.backoffice.rechten", "TERUGKOPPELING_GEVEN");
    alle.put("machtigingsbrug.afnemers.backoffice.gemeenten", Buren.GEMEENTE + "," + DORP);
    return alle;
  }

  private static void topic(
      Map<String, String> alle, String topic, String afnemer, String gemeente) {
    String waar = "machtigingsbrug.berichten.kafka.topics." + topic + ".";
    alle.put(waar + "topic", topic);
    alle.put(waar + "afnemer", afnemer);
    alle.put(waar + "gemeente", gemeente);
    alle.put(waar + "dodeletters", DODE_LETTERS);
  }

  static List<Header> kop(String type, String id) {
    return List.of(
        kopregel("ce_specversion", "1.0"),
        kopregel("ce_id", id),
        kopregel("ce_source", "urn:nld:oin:00000001823288444000:systeem:wmo"),
        kopregel("ce_type", type),
        kopregel("content-type", "application/json"));
  }

  static Header kopregel(String naam, String waarde) {
    return new RecordHeader(naam, waarde.getBytes(StandardCharsets.UTF_8));
  }

  static String uuid() {
    return UUID.randomUUID().toString();
  }

  static String terugkoppeling(String aanvraag, String toelichting) {
    return """
        {"aanvraagId":"%s","stand":"in-behandeling","toelichting":"%s","tijdstip":"2026-03-02T10:00:00+01:00"}"""
        .formatted(aanvraag, toelichting);
  }

  static RecordMetadata stuur(
      String topic, int partitie, List<Header> kop, byte @Nullable [] inhoud) {
    try (KafkaProducer<String, byte[]> zender =
        new KafkaProducer<>(MAKELAAR.klant(), new StringSerializer(), new ByteArraySerializer())) {
      return stuur(zender, topic, partitie, kop, inhoud);
    }
  }

  static RecordMetadata stuur(
      KafkaProducer<String, byte[]> zender,
      String topic,
      int partitie,
      List<Header> kop,
      byte @Nullable [] inhoud) {
    try {
      return zender
          .send(new ProducerRecord<>(topic, partitie, "sleutel", inhoud, kop))
          .get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static RecordMetadata terug(String topic, String id, String inhoud) {
    return stuur(
        topic,
        0,
        kop("nl.machtigingen.terugkoppeling-gegeven", id),
        inhoud.getBytes(StandardCharsets.UTF_8));
  }

  /** An aanvraag of the daughter for her mother, by REST. */
  String aanvraag(String gemeente) throws IOException {
    Portaal.Antwoord antwoord =
        portaal.stuur(
            "/v1/aanvragen", json.readTree(aanvraagbericht("k-" + uuid(), bewijs(gemeente))));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(202);
    return antwoord.inhoud().path("id").asText();
  }

  String bewijs(String gemeente) throws IOException {
    byte[] assertion =
        BUREN
            .voorziening()
            .artifactResponse(
                Buurgemeente.met(gemeente)
                    .krijgt(
                        Verklaring.namens(new Bsn("999990019"), new Bsn("999990020"))
                            .metDiensten("00000000-0000-4000-8000-000000000002")
                            .metMoment(Instant.now())));
    String bericht =
        """
        {"soort":"saml","gemeente":"%s","dienst":"wmo-aanvraag","inhoud":"%s"}"""
            .formatted(gemeente, Base64.getEncoder().encodeToString(assertion));
    Portaal.Antwoord antwoord = portaal.stuur("/v1/bewijzen", json.readTree(bericht));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(201);
    return antwoord.inhoud().path("bewijsreferentie").asText();
  }

  static String aanvraagbericht(String kenmerk, String referentie) {
    return """
        {"kenmerk":"%s","dienst":"wmo-aanvraag","bewijsreferentie":"%s","gegevens":
         {"voorziening":"huishoudelijke-hulp","vorm":"zorg-in-natura","toelichting":"Mijn moeder heeft hulp nodig."}}"""
        .formatted(kenmerk, referentie);
  }

  JsonNode terugkoppelingen(String aanvraag) {
    return portaal.lees("/v1/aanvragen/" + aanvraag).inhoud().path("terugkoppelingen");
  }

  List<JsonNode> dodeLetters() {
    List<JsonNode> letters = new ArrayList<>();
    MAKELAAR
        .lees(DODE_LETTERS)
        .forEach(
            bericht -> {
              try {
                letters.add(json.readTree(bericht.value()));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    return letters;
  }

  @Nullable JsonNode dodeLetter(String topic, int partitie, long offset) {
    return dodeLetters().stream()
        .filter(
            letter ->
                letter.path("topic").asText().equals(topic)
                    && letter.path("partitie").asInt() == partitie
                    && letter.path("offset").asLong() == offset)
        .findFirst()
        .orElse(null);
  }

  /** Waits until all of a topic is committed. */
  static void wachtTotGelezen(String topic) {
    try (Admin beheer = Admin.create(MAKELAAR.klant())) {
      await()
          .atMost(GEDULD)
          .untilAsserted(
              () -> {
                Map<TopicPartition, OffsetAndMetadata> bevestigd =
                    beheer
                        .listConsumerGroupOffsets("machtigingsbrug")
                        .partitionsToOffsetAndMetadata()
                        .get(10, TimeUnit.SECONDS);
                for (int partitie = 0; partitie < PARTITIES; partitie++) {
                  TopicPartition plek = new TopicPartition(topic, partitie);
                  OffsetAndMetadata tot = bevestigd.get(plek);
                  assertThat(tot == null ? 0 : tot.offset())
                      .as(plek.toString())
                      .isEqualTo(einde(beheer, plek));
                }
              });
    }
  }

  private static long einde(Admin beheer, TopicPartition plek) throws Exception {
    return beheer
        .listOffsets(Map.of(plek, org.apache.kafka.clients.admin.OffsetSpec.latest()))
        .partitionResult(plek)
        .get(10, TimeUnit.SECONDS)
        .offset();
  }

  private static Makelaar makelaar() {
    Makelaar makelaar = Makelaar.start(MAP.resolve("kafka"));
    TOPICS.forEach(topic -> makelaar.maakTopic(topic, PARTITIES));
    makelaar.maakTopic(ZONDER_DLT, PARTITIES);
    makelaar.maakTopic(DODE_LETTERS, 1);
    makelaar.maakTopic("elders", 1);
    return makelaar;
  }

  private static Path map() {
    try {
      return Files.createTempDirectory("kafkaproef");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
