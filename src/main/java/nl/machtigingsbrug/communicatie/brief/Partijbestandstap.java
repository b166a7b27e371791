package nl.machtigingsbrug.communicatie.brief;

import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/** Readies one file of a batch for whatever writes it. */
@Component("partijbestandverzending")
final class Partijbestandstap {

  @Handler
  void bereidVoor(Exchange exchange) throws InvalidPayloadException {
    Message bericht = exchange.getMessage();
    Partijbestand bestand = bericht.getMandatoryBody(Partijbestand.class);
    bericht.removeHeaders("*");
    bericht.setHeader(Exchange.FILE_NAME, bestand.naam());
    bericht.setBody(bestand.inhoud().get());
  }
}
