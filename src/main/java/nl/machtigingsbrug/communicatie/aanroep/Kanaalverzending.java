package nl.machtigingsbrug.communicatie.aanroep;

import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/** Puts a {@link Kanaalverzoek} on the wire, after a last look that it stays with its neighbour. */
@Component("kanaalverzending")
final class Kanaalverzending {

  @Handler
  void bereidVoor(Exchange exchange) throws InvalidPayloadException {
    Message bericht = exchange.getMessage();
    Kanaalverzoek verzoek = bericht.getMandatoryBody(Kanaalverzoek.class);
    bericht.removeHeaders("*");
    bericht.setHeader(
        Exchange.HTTP_URI, verzoek.basis().binnen(verzoek.adres().toString()).toString());
    bericht.setHeader(Exchange.HTTP_METHOD, verzoek.methode());
    bericht.setHeader("Accept", "application/json");
    if (!verzoek.autorisatie().isEmpty()) {
      bericht.setHeader("Authorization", verzoek.autorisatie());
    }
    if (verzoek.inhoud() != null) {
      bericht.setHeader(Exchange.CONTENT_TYPE, "application/json");
    }
    bericht.setBody(verzoek.inhoud());
  }
}
