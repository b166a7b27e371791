package nl.machtigingsbrug.zaak.stuf;

import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/** Puts a {@link Stufoproep} on the wire. */
@Component("stufverzending")
final class Stufverzending {

  /** The exchange property with the call that is made. */
  static final String OPROEP = "stufoproep";

  private final Stufondertekening ondertekening;

  Stufverzending(Stufondertekening ondertekening) {
    this.ondertekening = ondertekening;
  }

  @Handler
  void bereidVoor(Exchange exchange) throws InvalidPayloadException, IOException {
    Message bericht = exchange.getMessage();
    Stufoproep oproep = bericht.getMandatoryBody(Stufoproep.class);
    exchange.setProperty(OPROEP, oproep);
    bericht.removeHeaders("*");
    bericht.setHeader(Exchange.HTTP_URI, oproep.adres().waarde().toString());
    bericht.setHeader(Exchange.HTTP_METHOD, "POST");
    bericht.setHeader(Exchange.CONTENT_TYPE, oproep.soap().mediatype(oproep.actie()));
    if (oproep.soap() == Soapversie.SOAP_1_1) {
      bericht.setHeader("SOAPAction", '"' + oproep.actie() + '"');
    }
    bericht.setBody(ondertekening.open(oproep));
  }
}
