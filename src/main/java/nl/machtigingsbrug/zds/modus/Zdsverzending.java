package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/**
 * Puts a message on the wire to the configured zaaksysteem, and nothing of the exchange besides.
 */
@Component("zdsverzending")
final class Zdsverzending {

  private final ModusInstellingen instellingen;

  Zdsverzending(ModusInstellingen instellingen) {
    this.instellingen = instellingen;
  }

  @Handler
  void bereidVoor(Exchange exchange) throws InvalidPayloadException, IOException {
    Message bericht = exchange.getMessage();
    Zdsvraag vraag = bericht.getMandatoryBody(Zdsvraag.class);
    Basisadres adres =
        instellingen
            .van(vraag.gemeente())
            .adressen(vraag.versie())
            .voor(vraag.operatie().berichtcode());
    Ruwbericht ruw = vraag.ruw();
    bericht.removeHeaders("*");
    bericht.setHeader(Exchange.HTTP_URI, adres.waarde().toString());
    bericht.setHeader(Exchange.HTTP_METHOD, "POST");
    if (ruw.soapAction() != null) {
      bericht.setHeader("SOAPAction", ruw.soapAction());
    }
    bericht.setBody(Berichtinhoud.van(ruw));
  }
}
