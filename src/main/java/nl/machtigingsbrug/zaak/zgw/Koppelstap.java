package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** Binds a document to the zaak. */
@Component("zgwkoppeling")
public class Koppelstap {

  /** The call that binds. */
  public Object maak(Exchange exchange) throws InvalidPayloadException {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    return Zgwverzoek.maak(
        opdracht.instellingen().zaken().bij("/zaakinformatieobjecten", Map.of()),
        opdracht
            .berichten()
            .zaakinformatieobject(
                Stand.zaak(exchange),
                informatieobject(exchange),
                Documentstap.document(exchange).naam()));
  }

  /** The call that tells whether they are bound. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    String informatieobject = informatieobject(exchange).toString();
    exchange.setProperty("gezochtInformatieobject", informatieobject);
    return Zgwverzoek.lees(
        Stand.opdracht(exchange)
            .instellingen()
            .zaken()
            .bij(
                "/zaakinformatieobjecten",
                Map.of(
                    "zaak",
                    Stand.zaak(exchange).toString(),
                    "informatieobject",
                    informatieobject)));
  }

  /** The address of the bond among what was found, or nothing. */
  public String herken(Exchange exchange) {
    String gezocht = exchange.getProperty("gezochtInformatieobject", String.class);
    return Stand.gevonden(
        exchange, koppeling -> koppeling.path("informatieobject").asText().equals(gezocht));
  }

  private static URI informatieobject(Exchange exchange) throws InvalidPayloadException {
    String sleutel = Documentstap.document(exchange).sleutel();
    return Stand.opdracht(exchange)
        .instellingen()
        .documenten()
        .binnen(Stand.resultaat(exchange, "document[" + sleutel + "]"));
  }
}
