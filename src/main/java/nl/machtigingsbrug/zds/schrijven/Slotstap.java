package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.zaak.zgw.Documentstap;
import nl.machtigingsbrug.zaak.zgw.Zgwverzoek;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** Changes a document: only who holds its lock may (Documenten API, checkout). */
@Component("zdsslot")
public class Slotstap {

  private final Berichtstukstap stukken;

  Slotstap(Berichtstukstap stukken) {
    this.stukken = stukken;
  }

  /** The call that locks it. */
  public Object sluit(Exchange exchange) {
    return Zgwverzoek.maak(bij(exchange, "/lock"), JsonNodeFactory.instance.objectNode());
  }

  /** The lock, by which it is changed and set free. */
  public String slot(@Body JsonNode antwoord) {
    String slot = antwoord.path("lock").asText("");
    if (slot.isEmpty()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return slot;
  }

  /** The call that changes it; a repeat makes the same version again. */
  public Object wijzig(Exchange exchange) throws IOException {
    Stuk stuk = Berichtstukstap.stuk(exchange);
    ObjectNode body = stuk.document().deepCopy().put("lock", lock(exchange));
    if (stuk.lengte() < 0) {
      return Zgwverzoek.wijzig(Berichtstukstap.document(exchange), body);
    }
    body.put("bestandsomvang", stuk.lengte());
    return Zgwverzoek.wijzig(
        Berichtstukstap.document(exchange),
        Documentstap.metInhoud(body, stukken.inhoud(exchange, stuk)));
  }

  /** The call that sets it free. */
  public Object laatLos(Exchange exchange) {
    return Zgwverzoek.maak(
        bij(exchange, "/unlock"),
        JsonNodeFactory.instance.objectNode().put("lock", lock(exchange)));
  }

  /** The call that tells whether it is free. */
  public Object lees(Exchange exchange) {
    return Zgwverzoek.lees(Berichtstukstap.document(exchange));
  }

  /** That it is free, or nothing. */
  public String isLos(@Body JsonNode document) {
    return document.path("locked").asBoolean(true) ? "" : "los";
  }

  private static String lock(Exchange exchange) {
    return Berichtstand.resultaat(exchange, "slot");
  }

  private static URI bij(Exchange exchange, String pad) {
    return URI.create(Berichtstukstap.document(exchange) + pad);
  }
}
