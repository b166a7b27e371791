package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.machtigingsbrug.buren.kafka.Makelaar;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics on which portal and back offices write to the application, and who writes there. */
final class Opdrachtpost implements AutoCloseable {

  private static final int PARTITIES = 3;
  private static final String GROEP = "storingsproef";
  private static final String DODE_LETTERS = "dode-letters";
  private static final Duration VOLHARDT = Duration.ofMinutes(15);
  private static final int VRAAG = 10;

  private final Makelaar makelaar;
  private final Collection<String> gemeenten;
  private final Producer<String, byte[]> zender;

  private Opdrachtpost(Makelaar makelaar, Collection<String> gemeenten) {
    this.makelaar = makelaar;
    this.gemeenten = List.copyOf(gemeenten);
    Map<String, Object> klant = new TreeMap<>(makelaar.klant());
    klant.put("acks", "all");
    klant.put("enable.idempotence", "true");
    klant.put("request.timeout.ms", "5000");
    klant.put("max.block.ms", String.valueOf(VOLHARDT.toMillis()));
    klant.put("delivery.timeout.ms", String.valueOf(VOLHARDT.toMillis()));
    zender = new KafkaProducer<>(klant, new StringSerializer(), new ByteArraySerializer());
  }

  /** Makes the topics. */
  static Opdrachtpost open(Makelaar makelaar, Collection<String> gemeenten) {
    makelaar.maakTopic(DODE_LETTERS, 1);
    for (String gemeente : gemeenten) {
      makelaar.maakTopic(opdrachten(gemeente), PARTITIES);
      makelaar.maakTopic(terugkoppelingen(gemeente), PARTITIES);
    }
    return new Opdrachtpost(makelaar, gemeenten);
  }

  /** Where the portal orders of a gemeente. */
  static String opdrachten(String gemeente) {
    return "opdrachten." + gemeente;
  }

  /** Where the back office of a gemeente tells. */
  static String terugkoppelingen(String gemeente) {
    return "terugkoppelingen." + gemeente;
  }

  /** With which the application reads. A member that died is out of the group soon. */
  Map<String, String> eigenschappen() {
    Map<String, String> alle = new TreeMap<>();
    alle.put("machtigingsbrug.berichten.kafka.groep", GROEP);
    alle.put("machtigingsbrug.berichten.kafka.herhaal-basis", "200ms");
    alle.put("machtigingsbrug.berichten.kafka.herhaal-plafond", "1s");
    alle.put("camel.component.kafka.session-timeout-ms", "8000");
    alle.put("camel.component.kafka.heartbeat-interval-ms", "1000");
    alle.put(
        "machtigingsbrug.afnemers.backoffice.rechten",
        "TERUGKOPPELING_GEVEN,VERVOLGBERICHT_INDIENEN");
    alle.put("machtigingsbrug.afnemers.backoffice.gemeenten", String.join(",", gemeenten));
    for (String gemeente : gemeenten) {
      topic(alle, "opdrachten-" + gemeente, opdrachten(gemeente), "portaal", gemeente);
      topic(alle, "terug-" + gemeente, terugkoppelingen(gemeente), "backoffice", gemeente);
    }
    return alle;
  }

  private static void topic(
      Map<String, String> alle, String naam, String topic, String afnemer, String gemeente) {
    String waar = "machtigingsbrug.berichten.kafka.topics." + naam + ".";
    alle.put(waar + "topic", topic);
    alle.put(waar + "afnemer", afnemer);
    alle.put(waar + "gemeente", gemeente);
    alle.put(waar + "dodeletters", DODE_LETTERS);
  }

  /** Where a record lies. */
  record Plaats(String topic, int partitie, long offset) {}

  /**
   * Sends a CloudEvent, and again until the broker has it.
   *
   * @return where it lies, as the broker acknowledged
   */
  Plaats stuur(String topic, String soort, String id, JsonNode inhoud) {
    List<Header> kop =
        List.of(
            kopregel("ce_specversion", "1.0"),
            kopregel("ce_id", id),
            kopregel("ce_source", "urn:nld:oin:00000001823288444000:systeem:storingsproef"),
            kopregel("ce_type", soort),
            kopregel("content-type", "application/json"));
    byte[] bytes = inhoud.toString().getBytes(StandardCharsets.UTF_8);
    try {
      RecordMetadata plek =
          zender
              .send(new ProducerRecord<>(topic, null, id, bytes, kop))
              .get(VOLHARDT.toSeconds() + 60, TimeUnit.SECONDS);
      return new Plaats(plek.topic(), plek.partition(), plek.offset());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker took nothing on " + topic, e);
    }
  }

  private static Header kopregel(String naam, String waarde) {
    return new RecordHeader(naam, waarde.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether all that was sent is committed. */
  boolean isGelezen() {
    Map<TopicPartition, OffsetSpec> laatste = new HashMap<>();
    for (String gemeente : gemeenten) {
      for (String topic : List.of(opdrachten(gemeente), terugkoppelingen(gemeente))) {
        for (int partitie = 0; partitie < PARTITIES; partitie++) {
          laatste.put(new TopicPartition(topic, partitie), OffsetSpec.latest());
        }
      }
    }
    try (Admin beheer = Admin.create(makelaar.klant())) {
      Map<TopicPartition, OffsetAndMetadata> bevestigd =
          beheer
              .listConsumerGroupOffsets(GROEP)
              .partitionsToOffsetAndMetadata()
              .get(VRAAG, TimeUnit.SECONDS);
      Map<TopicPartition, ListOffsetsResultInfo> einden =
          beheer.listOffsets(laatste).all().get(VRAAG, TimeUnit.SECONDS);
      return einden.entrySet().stream()
          .allMatch(
              einde -> {
                OffsetAndMetadata tot = bevestigd.get(einde.getKey());
                return einde.getValue().offset() == (tot == null ? 0 : tot.offset());
              });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  /** The dead letters, as they stand there. */
  List<byte[]> dodeLetters() {
    return makelaar.lees(DODE_LETTERS).stream().map(letter -> letter.value()).toList();
  }

  @Override
  public void close() {
    zender.close(Duration.ZERO);
  }
}
