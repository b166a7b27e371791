package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.fout.Oorsprong;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.Message;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the dead letter of a message that will never be accepted, and sets its topic. */
@Component("dodeletterverzending")
public final class Dodeletterverzending {

  private static final Logger LOG = LoggerFactory.getLogger(Dodeletterverzending.class);

  private final ObjectMapper json = new ObjectMapper();
  private final Berichttopics topics;

  Dodeletterverzending(Berichttopics topics) {
    this.topics = topics;
  }

  /**
   * Makes it out of the refusal that the exchange carries.
   *
   * @throws Afwijzing that refusal, where the same message can be accepted later: it is
   *     recoverable, or the fault is ours
   */
  @Handler
  public void maak(Exchange exchange) throws JsonProcessingException {
    Afwijzing reden = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Afwijzing.class);
    Foutcode code = reden.code();
    if (code.herstelbaar() || code.oorsprong() == Oorsprong.ADAPTER) {
      throw reden;
    }
    Kafkabericht bericht = Kafkabericht.van(exchange);
    LOG.info(
        "Kafkabericht geweigerd, topic={} partitie={} offset={} fout={}",
        bericht.topic(),
        bericht.partitie(),
        bericht.offset(),
        code.code());
    Dodeletter letter =
        new Dodeletter(
            code.code(),
            reden.veld(),
            code.uitleg(),
            code.actie(),
            reden.andereManier(),
            bericht.topic(),
            bericht.partitie(),
            bericht.offset(),
            id(exchange, bericht));
    Message uit = exchange.getMessage();
    uit.removeHeaders("*");
    uit.setHeader(KafkaConstants.OVERRIDE_TOPIC, topics.met(bericht.topic()).dodeletters());
    uit.setHeader("content-type", "application/json");
    uit.setHeader("foutcode", code.code());
    uit.setBody(json.writeValueAsBytes(letter));
  }

  private static @Nullable String id(Exchange exchange, Kafkabericht bericht) {
    Cloudevent event = exchange.getProperty(Cloudevent.EIGENSCHAP, Cloudevent.class);
    if (event != null) {
      return Cloudeventlezer.toonbaar(event.id()) ? event.id() : null;
    }
    return bericht.kopregels().stream()
        .filter(kopregel -> kopregel.key().equals("ce_id") && kopregel.value() != null)
        .map(Header::value)
        .map(waarde -> new String(waarde, StandardCharsets.UTF_8))
        .filter(Cloudeventlezer::toonbaar)
        .findFirst()
        .orElse(null);
  }
}
