package nl.machtigingsbrug.zds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.ondertekening.Ondertekening;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufschrijver;
import nl.machtigingsbrug.stuf.Uitbericht;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Node;

/** Writes the answer to a message, in the version of SOAP in which it was asked. */
@Component("zdsuitgang")
public final class Zdsuitgang {

  private static final int GOED = 200;
  private static final int VERZOEK = 400;
  private static final int STORING = 500;

  private final Ondertekeningen ondertekeningen;

  Zdsuitgang(Ondertekeningen ondertekeningen) {
    this.ondertekeningen = ondertekeningen;
  }

  /**
   * Writes an {@link Uitbericht}, an element, source or {@link Berichtbron} for the body, or a
   * {@link Ruwantwoord}.
   *
   * @throws IllegalStateException for anything else
   */
  @Handler
  public void sluit(Exchange exchange) throws IOException {
    Object antwoord = exchange.getMessage().getBody();
    Zdsvraag vraag = exchange.getProperty(Zdsvraag.EIGENSCHAP, Zdsvraag.class);
    if (antwoord instanceof Ruwantwoord ruw) {
      schrijf(exchange, ruw.status(), ruw.contentType(), ruw.open());
    } else if (antwoord instanceof Uitbericht bericht) {
      schrijf(exchange, bericht, vraag.soap());
    } else if (antwoord instanceof Node node) {
      schrijf(exchange, GOED, vraag.soap(), Envelop.om(new DOMSource(node), vraag.soap()));
    } else if (antwoord instanceof Berichtbron bron) {
      schrijf(exchange, bron, vraag.soap());
    } else if (antwoord instanceof Source bron) {
      schrijf(exchange, GOED, vraag.soap(), Envelop.om(bron, vraag.soap()));
    } else {
      throw new IllegalStateException("Geen antwoord");
    }
  }

  /** Writes a message of ours, with the status that its kind has over HTTP. */
  void schrijf(Exchange exchange, Uitbericht bericht, String soap) {
    schrijf(exchange, status(bericht, soap), soap, Stufschrijver.schrijf(bericht, soap));
  }

  /** SOAP 1.1, 6.2: an error is 500. SOAP 1.2 part 2, 7.5.2.2: of the sender it is 400. */
  private static int status(Uitbericht bericht, String soap) {
    if (!(bericht instanceof Uitbericht.Weigering weigering)) {
      return GOED;
    }
    boolean afzender = weigering.fout().plek().equals("client");
    return afzender && soap.equals(Ruimte.SOAP12) ? VERZOEK : STORING;
  }

  /** As it is read; what is signed is whole in memory first. */
  private void schrijf(Exchange exchange, Berichtbron bron, String soap) {
    if (ondertekening(exchange) == null) {
      schrijf(exchange, GOED, type(soap), Envelop.stromend(bron.inhoud(), soap));
    } else {
      schrijf(exchange, GOED, soap, Envelop.om(new StreamSource(bron.inhoud()), soap));
    }
  }

  private @Nullable Ondertekening ondertekening(Exchange exchange) {
    String pad = exchange.getProperty(Verzoek.EIGENSCHAP, Verzoek.class).pad();
    return ondertekeningen.van(Zdspad.van(pad).gemeente());
  }

  private static String type(String soap) {
    return soap.equals(Ruimte.SOAP12)
        ? "application/soap+xml; charset=UTF-8"
        : "text/xml; charset=UTF-8";
  }

  private void schrijf(Exchange exchange, int status, String soap, byte[] envelop) {
    Ondertekening ondertekening = ondertekening(exchange);
    byte[] klaar = ondertekening == null ? envelop : ondertekening.teken(envelop);
    schrijf(exchange, status, type(soap), new ByteArrayInputStream(klaar));
  }

  private static void schrijf(Exchange exchange, int status, String type, InputStream inhoud) {
    Message bericht = exchange.getMessage();
    bericht.removeHeaders("*");
    bericht.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
    bericht.setHeader(Exchange.CONTENT_TYPE, type);
    bericht.setBody(inhoud);
  }
}
