package nl.machtigingsbrug.communicatie.brp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/** Puts the question on the wire. The BSN is in the body only. */
@Component("brpverzending")
final class Brpverzoek {

  private final Brpinstellingen instellingen;

  Brpverzoek(Brpinstellingen instellingen) {
    this.instellingen = instellingen;
  }

  @Handler
  void bereidVoor(Exchange exchange) throws InvalidPayloadException {
    Message bericht = exchange.getMessage();
    Brpvraag vraag = bericht.getMandatoryBody(Brpvraag.class);
    Brpinstellingen.Instelling brp = instellingen.van(vraag.gemeente());
    bericht.removeHeaders("*");
    bericht.setHeader(Exchange.HTTP_URI, brp.personen().toString());
    bericht.setHeader(Exchange.HTTP_METHOD, "POST");
    bericht.setHeader(Exchange.CONTENT_TYPE, "application/json; charset=utf-8");
    bericht.setHeader("Accept", "application/json");
    if (brp.sleutel() != null) {
      bericht.setHeader("X-API-KEY", brp.sleutel());
    }
    brp.koppen(vraag.doel()).alle().forEach(bericht::setHeader);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "RaadpleegMetBurgerservicenummer");
    json.putArray("burgerservicenummer").add(vraag.bsn().waarde());
    ArrayNode velden = json.putArray("fields");
    vraag.velden().forEach(velden::add);
    bericht.setBody(json.toString());
  }
}
