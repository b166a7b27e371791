package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/**
 * Hostile events, as data: each is told of by its code and place only, and what lies behind it is
 * handled. Nothing of them reaches the log, the dead letters or another topic (CVE-2026-63621).
 */
class VijandigeKafkaIT extends Kafkaproef {

  private static final String KANARIE = "KANARIE";

  private final Queue<String> logregels = new ConcurrentLinkedQueue<>();

  /** One event of the list, and what must become of it. */
  record Geval(
      String naam,
      @Nullable String topic,
      @Nullable Map<String, @Nullable String> kop,
      @Nullable List<List<String>> erbij,
      @Nullable String inhoud,
      @Nullable String hex,
      boolean grafsteen,
      boolean envelop,
      boolean kaal,
      String code,
      @Nullable String veld) {

    String waar() {
      return topic == null ? TERUG : topic;
    }
  }

  private record Verstuurd(Geval geval, RecordMetadata plek) {}

  @TestFactory
  Stream<DynamicTest> elkSlechtBerichtWordtEenDodeLetterEnHetVolgendeTelt() throws Exception {
    Opvanger opvanger = new Opvanger();
    opvanger.start();
    Logger wortel = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    Logger camel = (Logger) LoggerFactory.getLogger("org.apache.camel");
    wortel.addAppender(opvanger);
    camel.setLevel(Level.DEBUG);
    List<Verstuurd> verstuurd = new ArrayList<>();
    String aanvraag = aanvraag("voorbeeldstad");
    List<Geval> gevallen = gevallen();
    try {
      Map<String, String> plaatsen = plaatsen(aanvraag);
      for (Geval geval : gevallen) {
        verstuurd.add(
            new Verstuurd(
                geval, stuur(geval.waar(), 0, kop(geval, plaatsen), inhoud(geval, plaatsen))));
        terug(TERUG, "na " + geval.naam(), terugkoppeling(aanvraag, "na " + geval.naam()));
      }
      TOPICS.forEach(Kafkaproef::wachtTotGelezen);
    } finally {
      camel.setLevel(null);
      wortel.detachAppender(opvanger);
    }
    List<JsonNode> letters = dodeLetters();
    List<String> goede = new ArrayList<>();
    terugkoppelingen(aanvraag).forEach(t -> goede.add(t.path("toelichting").asText()));

    return Stream.concat(
        verstuurd.stream()
            .map(
                een ->
                    DynamicTest.dynamicTest(een.geval().naam(), () -> keur(een, letters, goede))),
        Stream.of(
            DynamicTest.dynamicTest(
                "geen enkele inhoud lekt", () -> nietsLekt(gevallen.size(), letters.size()))));
  }

  /** Headers that would steer a component are without effect on a good event too. */
  @Test
  void stuurkoppenBijEenGoedBerichtDoenNiets() throws Exception {
    String aanvraag = aanvraag("voorbeeldstad");
    List<Header> kop = new ArrayList<>(kop("nl.machtigingen.terugkoppeling-gegeven", uuid()));
    for (String naam :
        List.of("kafka.OVERRIDE_TOPIC", "CamelBeanMethodName", "CamelKafkaManualCommit")) {
      kop.add(kopregel(naam, "elders"));
    }
    kop.add(kopregel("kafka.TOPIC", TERUG_DORP));
    kop.add(kopregel("ce_operationname", "elders"));
    stuur(TERUG, 1, kop, terugkoppeling(aanvraag, "Gewoon.").getBytes(StandardCharsets.UTF_8));
    wachtTotGelezen(TERUG);

    assertThat(terugkoppelingen(aanvraag)).hasSize(1);
    assertThat(MAKELAAR.lees("elders")).isEmpty();
  }

  private static void keur(Verstuurd een, List<JsonNode> letters, List<String> goede) {
    JsonNode letter =
        letters.stream()
            .filter(
                l ->
                    l.path("topic").asText().equals(een.plek().topic())
                        && l.path("partitie").asInt() == een.plek().partition()
                        && l.path("offset").asLong() == een.plek().offset())
            .findFirst()
            .orElse(null);
    assertThat(letter).as(een.geval().naam()).isNotNull();
    assertThat(Objects.requireNonNull(letter).path("foutcode").asText())
        .as(letter.toString())
        .isEqualTo(een.geval().code());
    assertThat(letter.path("veld").asText(null)).isEqualTo(een.geval().veld());
    assertThat(letter.path("uitleg").asText()).isNotBlank();
    assertThat(goede).contains("na " + een.geval().naam());
  }

  private void nietsLekt(int gevallen, int letters) {
    assertThat(gevallen).isGreaterThan(50);
    assertThat(letters).isGreaterThanOrEqualTo(gevallen);
    assertThat(MAKELAAR.lees("elders")).isEmpty();
    for (ConsumerRecord<String, byte[]> letter : MAKELAAR.lees(DODE_LETTERS)) {
      assertThat(letter.key()).isNull();
      assertThat(Stream.of(letter.headers().toArray()).map(Header::key))
          .containsExactlyInAnyOrder("content-type", "foutcode");
      assertThat(new String(letter.value(), StandardCharsets.UTF_8) + letter.headers())
          .doesNotContain(KANARIE, "99999", "elders", "S0FOQVJJRQ");
    }
    assertThat(logregels).hasSizeGreaterThan(gevallen);
    assertThat(logregels)
        .noneMatch(regel -> regel.contains(KANARIE) || regel.contains("999990019"));
  }

  private static List<Geval> gevallen() throws IOException {
    try (InputStream lijst =
        VijandigeKafkaIT.class.getResourceAsStream("/kafka/vijandige-berichten.yaml")) {
      ObjectMapper yaml = new YAMLMapper();
      return List.of(yaml.readValue(lijst, Geval[].class));
    }
  }

  private Map<String, String> plaatsen(String aanvraag) throws IOException {
    return Map.of(
        "{aanvraag}", aanvraag,
        "{dorp}", aanvraag(DORP),
        "{bewijs-dorp}", bewijs(DORP),
        "{lang}", KANARIE.repeat(40),
        "{groot}", KANARIE.repeat(10_000));
  }

  private static String vul(String tekst, Map<String, String> plaatsen) {
    String gevuld = tekst;
    for (Map.Entry<String, String> plaats : plaatsen.entrySet()) {
      gevuld = gevuld.replace(plaats.getKey(), plaats.getValue());
    }
    return gevuld;
  }

  private static byte @Nullable [] inhoud(Geval geval, Map<String, String> plaatsen) {
    if (geval.grafsteen()) {
      return null;
    }
    if (geval.hex() != null) {
      return HexFormat.of().parseHex(geval.hex());
    }
    String inhoud =
        geval.inhoud() == null ? terugkoppeling("{aanvraag}", "Dit is " + KANARIE) : geval.inhoud();
    return vul(inhoud, plaatsen).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Header> kop(Geval geval, Map<String, String> plaatsen) {
    Map<String, @Nullable String> kop = new LinkedHashMap<>();
    if (geval.envelop()) {
      kop.put("content-type", "application/cloudevents+json");
    } else if (!geval.kaal()) {
      kop("nl.machtigingen.terugkoppeling-gegeven", uuid())
          .forEach(k -> kop.put(k.key(), new String(k.value(), StandardCharsets.UTF_8)));
    }
    if (geval.kop() != null) {
      kop.putAll(geval.kop());
    }
    List<Header> kopregels = new ArrayList<>();
    kop.forEach(
        (naam, waarde) -> {
          if (waarde != null) {
            kopregels.add(kopregel(naam, vul(waarde, plaatsen)));
          }
        });
    if (geval.erbij() != null) {
      geval.erbij().forEach(paar -> kopregels.add(kopregel(paar.get(0), paar.get(1))));
    }
    return kopregels;
  }

  private final class Opvanger extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent regel) {
      logregels.add(
          regel.getFormattedMessage()
              + regel.getKeyValuePairs()
              + (regel.getThrowableProxy() == null
                  ? ""
                  : ThrowableProxyUtil.asString(regel.getThrowableProxy())));
    }
  }
}
