package nl.machtigingsbrug.gebeurtenis;

import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.optreden.Optreden;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.camel.Message;
import org.apache.camel.component.kafka.KafkaConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the gebeurtenis of a levering on the wire: topic from configuration, key, headers, body. */
@Component("gebeurtenisverzending")
final class Gebeurtenisverzending {

  private final Gebeurtenissen gebeurtenissen;
  private final Aanvragen aanvragen;
  private final Uitgaven uitgaven;
  private final BlindeIndex index;

  Gebeurtenisverzending(
      Gebeurtenissen gebeurtenissen, Aanvragen aanvragen, Uitgaven uitgaven, BlindeIndex index) {
    this.gebeurtenissen = gebeurtenissen;
    this.aanvragen = aanvragen;
    this.uitgaven = uitgaven;
    this.index = index;
  }

  @Handler
  void bereidVoor(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Gebeurtenis gebeurtenis =
        gebeurtenissen
            .vind(levering.id())
            .orElseThrow(() -> new Afwijzing(Foutcode.GEBEURTENIS_ONBEKEND));
    Uitgave uitgave = uitgaven.van(gebeurtenis.gemeente());
    CloudEvent event =
        CloudEvent.van(
            gebeurtenis, uitgave, uitgaven.dataref(gebeurtenis.id()), optreden(gebeurtenis));
    Kafkabericht kafka = Kafkabericht.van(event, uitgave.instelling().vorm());
    Message bericht = exchange.getMessage();
    bericht.removeHeaders("*");
    kafka.koppen().forEach(bericht::setHeader);
    bericht.setHeader(KafkaConstants.OVERRIDE_TOPIC, uitgave.topic());
    bericht.setHeader(KafkaConstants.KEY, sleutel(gebeurtenis, uitgave.instelling().sleutel()));
    bericht.setBody(kafka.inhoud());
  }

  private @Nullable Optreden optreden(Gebeurtenis gebeurtenis) {
    return gebeurtenis.persoonsgegevens() && gebeurtenis.aanvraagId() != null
        ? aanvragen.vind(gebeurtenis.aanvraagId()).map(Aanvraag::optreden).orElse(null)
        : null;
  }

  private String sleutel(Gebeurtenis gebeurtenis, Sleutelkeuze keuze) {
    String zaak = gebeurtenis.zaakidentificatie();
    return keuze == Sleutelkeuze.ZAAK && zaak != null
        ? index.merk(gebeurtenis.gemeente(), "zaak", zaak).hex()
        : gebeurtenis.onderwerp().toString();
  }
}
