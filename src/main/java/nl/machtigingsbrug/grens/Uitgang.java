package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/** The last step of every route that is called over HTTP: an {@link Antwoord} as JSON. */
@Component("uitgang")
public final class Uitgang {

  private static final int ZONDER_INHOUD = 204;

  private final ObjectMapper json;

  Uitgang(ObjectMapper json) {
    this.json = json;
  }

  /** Writes the answer that is the body. */
  @Handler
  public void sluit(Exchange exchange) throws JsonProcessingException, InvalidPayloadException {
    Message bericht = exchange.getMessage();
    Antwoord antwoord = bericht.getMandatoryBody(Antwoord.class);
    if (antwoord.status() == ZONDER_INHOUD) {
      bericht.removeHeaders("*");
      bericht.setHeader(Exchange.HTTP_RESPONSE_CODE, ZONDER_INHOUD);
      bericht.setBody(null);
      return;
    }
    schrijf(bericht, antwoord.status(), "application/json", antwoord.inhoud());
    if (antwoord.plaats() != null) {
      bericht.setHeader("Location", antwoord.plaats());
    }
  }

  void schrijf(Message bericht, int status, String mediatype, Object inhoud)
      throws JsonProcessingException {
    bericht.removeHeaders("*");
    bericht.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
    bericht.setHeader(Exchange.CONTENT_TYPE, mediatype);
    bericht.setBody(json.writeValueAsBytes(inhoud));
  }
}
