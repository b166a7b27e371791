package nl.machtigingsbrug.communicatie.aanroep;

import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/** Puts a {@link Kanaalverzoek} on the wire, and nothing of the exchange besides. */
@Component("kanaalverzending")
final class Kanaalverzending {

  /** The exchange property with the statuses that the caller judges itself. */
  static final String ZELF = "kanaalstatussen";

  @Handler
  void bereidVoor(Exchange exchange) throws InvalidPayloadException {
    Message bericht = exchange.getMessage();
    Kanaalverzoek verzoek = bericht.getMandatoryBody(Kanaalverzoek.class);
    bericht.removeHeaders("*");
    bericht.setHeader(
        Exchange.HTTP_URI, verzoek.basis().binnen(verzoek.adres().toString()).toString());
    bericht.setHeader(Exchange.HTTP_METHOD, verzoek.methode());
    bericht.setHeader("Accept", "application/json, text/plain");
    verzoek.koppen().forEach(bericht::setHeader);
    if (verzoek.inhoud() != null) {
      bericht.setHeader(Exchange.CONTENT_TYPE, verzoek.mediatype());
    }
    exchange.setProperty(ZELF, Set.copyOf(verzoek.zelf()));
    bericht.setBody(verzoek.inhoud());
  }
}
