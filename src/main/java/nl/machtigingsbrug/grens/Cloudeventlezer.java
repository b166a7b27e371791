package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a CloudEvent out of a record, in binary or structured mode (CloudEvents 1.0, Kafka binding
 * §3.2 and §3.3). Attributes that are not named here are not looked at and go nowhere.
 */
@Component("cloudeventlezer")
public final class Cloudeventlezer {

  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Pattern GESTRUCTUREERD =
      Pattern.compile("application/cloudevents\\+json\\s*(?:;\\s*charset=\"?utf-8\"?\\s*)?");
  private static final Pattern JSON =
      Pattern.compile("application/json\\s*(?:;\\s*charset=\"?utf-8\"?\\s*)?");

  private static final Set<String> DUBBEL = Set.of("specversion", "id", "source", "type", "time");

  private final Berichttopics topics;
  private final int grootste;
  private final StrikteJson envelop;

  Cloudeventlezer(Berichttopics topics, KafkaInstellingen instellingen) {
    this.topics = topics;
    this.grootste = Math.toIntExact(instellingen.grootste().toBytes());
    this.envelop = new StrikteJson(grootste, Foutcode.BERICHT_ONLEESBAAR, Set.of());
  }

  /**
   * Reads.
   *
   * @throws Afwijzing MB-BERICHT with the attribute; MB-TOEGANG-01 for a topic that is not ours
   */
  @Handler
  public void lees(Exchange exchange) {
    Kafkabericht bericht = Kafkabericht.van(exchange);
    byte[] inhoud = bericht.inhoud();
    if (inhoud == null) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
    if (omvang(bericht, inhoud) > grootste) {
      throw new Afwijzing(Foutcode.BERICHT_TE_GROOT);
    }
    Berichttopic topic = topics.met(bericht.topic());
    Kopregels kopregels = new Kopregels(bericht.kopregels());
    String soort = mediatype(kopregels);
    boolean binair = !soort.startsWith("application/cloudevents") && kopregels.heeftAttributen();
    Cloudevent event =
        binair
            ? binair(kopregels, soort, inhoud, topic)
            : gestructureerd(kopregels, soort, inhoud, topic);
    exchange.setProperty(Cloudevent.EIGENSCHAP, event);
    exchange.setProperty(Cloudevent.SOORT, event.type());
  }

  private static Cloudevent binair(
      Kopregels kopregels, String soort, byte[] inhoud, Berichttopic topic) {
    eis(soort.isEmpty() || JSON.matcher(soort).matches(), "content-type");
    return event(kopregels::attribuut, inhoud, topic);
  }

  private Cloudevent gestructureerd(
      Kopregels kopregels, String soort, byte[] inhoud, Berichttopic topic) {
    eis(
        soort.isEmpty() || JSON.matcher(soort).matches() || GESTRUCTUREERD.matcher(soort).matches(),
        "content-type");
    ObjectNode boom = envelop.lees(inhoud, ObjectNode.class);
    eis(!boom.has("data_base64"), "data_base64");
    JsonNode gegevens = boom.get("data");
    eis(gegevens != null && gegevens.isObject(), "data");
    String inhoudsoort = tekst(boom, "datacontenttype");
    eis(
        inhoudsoort == null || JSON.matcher(inhoudsoort.toLowerCase(Locale.ROOT)).matches(),
        "datacontenttype");
    for (String naam : DUBBEL) {
      // Headers may repeat attributes; two truths would let a filter see another event than we do.
      String herhaald = kopregels.attribuut(naam);
      eis(herhaald == null || herhaald.equals(tekst(boom, naam)), "ce_" + naam);
    }
    return event(
        naam -> tekst(boom, naam), gegevens.toString().getBytes(StandardCharsets.UTF_8), topic);
  }

  private static Cloudevent event(
      Function<String, @Nullable String> attribuut, byte[] data, Berichttopic topic) {
    eis("1.0".equals(attribuut.apply("specversion")), "specversion");
    String id = verplicht(attribuut, "id", 200);
    eis(UUID.matcher(id).matches() || !Tekstveld.bevatBsn(id), "id");
    String source = verplicht(attribuut, "source", 200);
    eis(!Tekstveld.bevatBsn(source), "source");
    String type = verplicht(attribuut, "type", 100);
    tijd(attribuut.apply("time"));
    return new Cloudevent(id, source, type, data, topic.afnemer(), topic.gemeente());
  }

  /** Whether an id is of the form that can hold nothing personal, so that it may be shown. */
  static boolean toonbaar(String id) {
    return UUID.matcher(id).matches() && !Tekstveld.bevatBsn(id);
  }

  private static String mediatype(Kopregels kopregels) {
    String soort = kopregels.mediatype();
    return soort == null ? "" : soort.strip().toLowerCase(Locale.ROOT);
  }

  private static long omvang(Kafkabericht bericht, byte[] inhoud) {
    long omvang = inhoud.length;
    for (Header kopregel : bericht.kopregels()) {
      omvang += kopregel.key().length();
      omvang += kopregel.value() == null ? 0 : kopregel.value().length;
    }
    return omvang;
  }

  private static @Nullable String tekst(ObjectNode boom, String naam) {
    JsonNode waarde = boom.get(naam);
    eis(waarde == null || waarde.isTextual(), naam);
    return waarde == null ? null : waarde.textValue();
  }

  private static String verplicht(
      Function<String, @Nullable String> attribuut, String naam, int langste) {
    String waarde = attribuut.apply(naam);
    if (waarde == null
        || waarde.isBlank()
        || waarde.length() > langste
        || waarde.chars().anyMatch(Character::isISOControl)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, naam);
    }
    return waarde;
  }

  private static void tijd(@Nullable String tijd) {
    try {
      if (tijd != null) {
        OffsetDateTime.parse(tijd);
      }
    } catch (DateTimeException e) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "time");
    }
  }

  private static void eis(boolean klopt, String veld) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
  }
}
