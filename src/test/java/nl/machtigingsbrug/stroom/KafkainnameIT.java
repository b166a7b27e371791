package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Zoekvraag;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Aanvragen and terugkoppelingen by Kafka, in both modes, once in effect. */
class KafkainnameIT extends Kafkaproef {

  private static final String INDIENEN = "nl.machtigingen.aanvraag-indienen";

  @Autowired Logboek logboek;

  @Test
  void neemtEenAanvraagInEnEenHerhalingHeeftGeenGevolg() throws Exception {
    String bericht = aanvraagbericht("k-binair", bewijs(Buren.GEMEENTE));
    stuur(OPDRACHTEN, 0, kop(INDIENEN, uuid()), bericht.getBytes(StandardCharsets.UTF_8));
    stuur(OPDRACHTEN, 1, kop(INDIENEN, uuid()), bericht.getBytes(StandardCharsets.UTF_8));
    wachtTotGelezen(OPDRACHTEN);

    assertThat(aanvragen("k-binair")).isEqualTo(1);
  }

  @Test
  void neemtEenAanvraagInGestructureerdeVormIn() throws Exception {
    String event =
        """
        {"specversion":"1.0","id":"%s","source":"urn:nld:oin:00000001823288444000:systeem:portaal",
         "type":"%s","time":"2026-03-02T10:00:00Z","CamelBeanMethodName":"x","traceparent":"00-a-b-01","data":%s}"""
            .formatted(uuid(), INDIENEN, aanvraagbericht("k-envelop", bewijs(Buren.GEMEENTE)));
    stuur(
        OPDRACHTEN,
        0,
        List.of(kopregel("content-type", "application/cloudevents+json; charset=UTF-8")),
        event.getBytes(StandardCharsets.UTF_8));
    stuur(
        OPDRACHTEN,
        0,
        List.of(),
        event.replace("k-envelop", "k-envelop-2").getBytes(StandardCharsets.UTF_8));
    wachtTotGelezen(OPDRACHTEN);

    assertThat(aanvragen("k-envelop")).isEqualTo(1);
    assertThat(dodeLetters())
        .anySatisfy(
            letter -> assertThat(letter.path("foutcode").asText()).isEqualTo("MB-BEWIJS-03"));
  }

  @Test
  void toontEenTerugkoppelingEnEenTweedeLeveringHeeftGeenGevolg() throws Exception {
    String aanvraag = aanvraag(Buren.GEMEENTE);
    String id = uuid();
    terug(TERUG, id, terugkoppeling(aanvraag, "Een consulent belt u."));
    terug(TERUG, id, terugkoppeling(aanvraag, "Een consulent belt u."));
    wachtTotGelezen(TERUG);

    JsonNode gezien = terugkoppelingen(aanvraag);
    assertThat(gezien).hasSize(1);
    assertThat(gezien.get(0).path("stand").asText()).isEqualTo("in-behandeling");
    assertThat(gezien.get(0).path("toelichting").asText()).isEqualTo("Een consulent belt u.");
    assertThat(gezien.get(0).path("tijdstip").asText()).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(logboekregels(aanvraag)).isEqualTo(1);
  }

  /** As after a kill between storing and committing: all of the topic comes again. */
  @Test
  void watIsOpgeslagenMaarNietBevestigdHeeftGeenTweedeGevolg() throws Exception {
    String aanvraag = aanvraag(Buren.GEMEENTE);
    for (int nummer = 0; nummer < 5; nummer++) {
      terug(TERUG, "herhaald-" + nummer, terugkoppeling(aanvraag, "Nummer " + nummer));
    }
    String bericht = aanvraagbericht("k-herhaald", bewijs(Buren.GEMEENTE));
    stuur(OPDRACHTEN, 2, kop(INDIENEN, uuid()), bericht.getBytes(StandardCharsets.UTF_8));
    wachtTotGelezen(TERUG);
    wachtTotGelezen(OPDRACHTEN);

    camel.getRouteController().stopRoute("in-bericht-kafka");
    try (Admin beheer = Admin.create(MAKELAAR.klant())) {
      await()
          .atMost(GEDULD)
          .ignoreExceptions()
          .untilAsserted(
              () ->
                  beheer
                      .alterConsumerGroupOffsets(
                          "machtigingsbrug",
                          Map.of(
                              new TopicPartition(TERUG, 0), new OffsetAndMetadata(0),
                              new TopicPartition(OPDRACHTEN, 2), new OffsetAndMetadata(0)))
                      .all()
                      .get(10, TimeUnit.SECONDS));
    }
    camel.getRouteController().startRoute("in-bericht-kafka");
    wachtTotGelezen(TERUG);
    wachtTotGelezen(OPDRACHTEN);

    assertThat(terugkoppelingen(aanvraag)).hasSize(5);
    assertThat(aanvragen("k-herhaald")).isEqualTo(1);
    assertThat(logboekregels(aanvraag)).isEqualTo(5);
  }

  private long aanvragen(String kenmerk) {
    return db.sql("select count(*) from aanvraag where kenmerk = ?")
        .params(kenmerk)
        .query(Long.class)
        .single();
  }

  private long logboekregels(String aanvraag) {
    Zoekvraag alles =
        new Zoekvraag(null, null, aanvraag, Instant.EPOCH, Instant.now().plusSeconds(60), 100);
    return logboek.zoek(Buren.GEMEENTE, alles).stream()
        .filter(regel -> regel.handeling().soort() == Handelingssoort.TERUGKOPPELING_ONTVANGEN)
        .count();
  }
}
