package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What fails around the intake by Kafka costs nothing that lay there, nor its order. */
@ExtendWith(OutputCaptureExtension.class)
class KafkastoringIT extends Kafkaproef {

  private static final String TYPE = "nl.machtigingen.terugkoppeling-gegeven";

  @Test
  void zonderDatabaseWachtAllesEnDaarnaGaatHetInVolgordeVerder(CapturedOutput uitvoer)
      throws Exception {
    String aanvraag = aanvraag(Buren.GEMEENTE);
    int letters = dodeLetters().size();
    RecordMetadata slecht;
    database(false);
    try {
      verstuur(aanvraag, "voor", 0, 10);
      slecht = terug(TERUG, "slecht", "{}");
      verstuur(aanvraag, "na", 0, 10);
      await()
          .atMost(GEDULD)
          .untilAsserted(
              () ->
                  assertThat(uitvoer.getOut())
                      .containsPattern(
                          "Kafkabericht wordt herhaald, topic=terugkoppelingen partitie=0 offset=\\d+ poging=8 "));
      assertThat(dodeLetters()).hasSize(letters);
    } finally {
      database(true);
    }
    wachtTotGelezen(TERUG);

    assertThat(opgeslagen(aanvraag, 0))
        .containsExactlyElementsOf(samen(namen("voor", 0, 10), namen("na", 0, 10)));
    assertThat(dodeLetter(slecht.topic(), slecht.partition(), slecht.offset())).isNotNull();
    assertThat(uitvoer.getOut()).doesNotContain("999990019", "KANARIE");
  }

  @Test
  void zonderPlaatsVoorDodeLettersWordtNietsBevestigd(CapturedOutput uitvoer) throws Exception {
    String aanvraag = aanvraag(Buren.GEMEENTE);
    RecordMetadata slecht =
        stuur(ZONDER_DLT, 0, kop(TYPE, uuid()), "{}".getBytes(StandardCharsets.UTF_8));
    terug(ZONDER_DLT, "erna", terugkoppeling(aanvraag, "Erna."));
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(uitvoer.getOut())
                    .contains("Kafkabericht wordt herhaald, topic=zonder-dlt partitie=0"));
    assertThat(terugkoppelingen(aanvraag)).isEmpty();

    MAKELAAR.maakTopic(ZONDER_DLT + ".dlt", 1);
    wachtTotGelezen(ZONDER_DLT);
    assertThat(terugkoppelingen(aanvraag)).hasSize(1);
    assertThat(MAKELAAR.lees(ZONDER_DLT + ".dlt"))
        .anySatisfy(
            letter ->
                assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                    .contains("\"offset\":" + slecht.offset()));
  }

  @Test
  void naEenStoringVanDeMakelaarGaatHetVerder() throws Exception {
    String aanvraag = aanvraag(Buren.GEMEENTE);
    verstuur(aanvraag, "voor-storing", 1, 3);
    MAKELAAR.stop();
    MAKELAAR.start();
    verstuur(aanvraag, "na-storing", 1, 3);
    wachtTotGelezen(TERUG);

    assertThat(opgeslagen(aanvraag, 1))
        .containsExactlyElementsOf(samen(namen("voor-storing", 1, 3), namen("na-storing", 1, 3)));
  }

  /** Another replica comes and goes while messages stream in. */
  @Test
  void bijHerverdelingRaaktNietsKwijtEnNietsVanPlaats() throws Exception {
    String aanvraag = aanvraag(Buren.GEMEENTE);
    List<List<String>> verwacht = new ArrayList<>();
    for (int partitie = 0; partitie < PARTITIES; partitie++) {
      verstuur(aanvraag, "a", partitie, 60);
    }
    try (ConfigurableApplicationContext tweede = replica(Map.of())) {
      for (int partitie = 0; partitie < PARTITIES; partitie++) {
        verstuur(aanvraag, "b", partitie, 60);
      }
      assertThat(tweede.isActive()).isTrue();
      wachtTotGelezen(TERUG);
      for (int partitie = 0; partitie < PARTITIES; partitie++) {
        verstuur(aanvraag, "c", partitie, 60);
      }
    }
    for (int partitie = 0; partitie < PARTITIES; partitie++) {
      verstuur(aanvraag, "d", partitie, 20);
    }
    wachtTotGelezen(TERUG);

    for (int partitie = 0; partitie < PARTITIES; partitie++) {
      verwacht.add(
          samen(
              samen(namen("a", partitie, 60), namen("b", partitie, 60)),
              samen(namen("c", partitie, 60), namen("d", partitie, 20))));
      assertThat(opgeslagen(aanvraag, partitie)).containsExactlyElementsOf(verwacht.get(partitie));
    }
  }

  @Test
  void eenMakelaarDieErNietIsHoudtHetStartenNietTegen() {
    for (String makelaar : List.of("localhost:1", "nergens.invalid:9092")) {
      try (ConfigurableApplicationContext tweede =
          replica(
              Map.of(
                  "camel.component.kafka.brokers", makelaar,
                  // Whoever still tries to connect holds the stop up for ten seconds.
                  "camel.component.kafka.create-consumer-backoff-interval", "500",
                  "camel.component.kafka.create-consumer-backoff-max-attempts", "3"))) {
        assertThat(tweede.isActive()).as(makelaar).isTrue();
      }
    }
  }

  private static ConfigurableApplicationContext replica(Map<String, String> anders) {
    Map<String, Object> alle = new TreeMap<>(instellingen());
    alle.putAll(anders);
    alle.put("server.port", "0");
    return new SpringApplicationBuilder(Machtigingsbrug.class)
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("replica", alle)))
        .properties(
            "camel.main.routes-include-pattern=" + alle.get("camel.main.routes-include-pattern"))
        .run();
  }

  private static void verstuur(String aanvraag, String reeks, int partitie, int aantal) {
    try (KafkaProducer<String, byte[]> zender =
        new KafkaProducer<>(MAKELAAR.klant(), new StringSerializer(), new ByteArraySerializer())) {
      for (String naam : namen(reeks, partitie, aantal)) {
        stuur(
            zender,
            TERUG,
            partitie,
            kop(TYPE, naam),
            terugkoppeling(aanvraag, naam).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static List<String> namen(String reeks, int partitie, int aantal) {
    return IntStream.range(0, aantal).mapToObj(nr -> reeks + "." + nr + ".p" + partitie).toList();
  }

  private static List<String> samen(List<String> eerst, List<String> dan) {
    List<String> samen = new ArrayList<>(eerst);
    samen.addAll(dan);
    return samen;
  }

  /** The events of one partition, in the order in which they were stored. */
  private List<String> opgeslagen(String aanvraag, int partitie) {
    return db.sql(
            "select event_id from terugkoppeling where aanvraag_id = ?::uuid"
                + " and event_id like ? order by ontvangen")
        .params(aanvraag, "%.p" + partitie)
        .query(String.class)
        .list();
  }

  /** Closes or opens the database of the application; what is connected is cut off. */
  private static void database(boolean open) throws Exception {
    String naam = DATABASE.replaceAll(".*/([a-z0-9]+)\\?.*", "$1");
    try (Connection beheer =
            DriverManager.getConnection(
                Postgres.gedeeld().url("postgres"), "postgres", "postgres");
        Statement opdracht = beheer.createStatement()) {
      opdracht.execute("alter database " + naam + " with allow_connections " + open);
      if (!open) {
        opdracht.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                + naam
                + "'");
      }
    }
  }
}
