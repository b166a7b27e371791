package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import nl.machtigingsbrug.zaak.zgw.Zgwverzoek;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** An eigenschap that a message gives a zaak. */
@Component("zdseigenschap")
public class Berichteigenschapstap {

  /** The call that makes it. */
  public Object maak(Exchange exchange) throws InvalidPayloadException {
    Eigenschapzetting zetting = zetting(exchange);
    return Zgwverzoek.maak(
        lijst(exchange),
        JsonNodeFactory.instance
            .objectNode()
            .put("zaak", Berichtstand.zaak(exchange).toString())
            .put("eigenschap", type(exchange, zetting))
            .put("waarde", zetting.waarde()));
  }

  /** The call that tells which there are. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    exchange.setProperty("gezetteEigenschap", zetting(exchange));
    exchange.setProperty("gezochteEigenschap", type(exchange, zetting(exchange)));
    return Zgwverzoek.lees(lijst(exchange));
  }

  /** The call that gives the one that was found its value, or makes it where none was. */
  public Object wijzig(Exchange exchange) throws InvalidPayloadException {
    Eigenschapzetting zetting = exchange.getProperty("gezetteEigenschap", Eigenschapzetting.class);
    String gevonden = herken(exchange);
    if (gevonden.isEmpty()) {
      exchange.getMessage().setBody(zetting);
      return maak(exchange);
    }
    return Zgwverzoek.wijzig(
        Berichtstand.instellingen(exchange).zaken().binnen(gevonden),
        JsonNodeFactory.instance.objectNode().put("waarde", zetting.waarde()));
  }

  /** Its address among what was found, or nothing. */
  public String herken(Exchange exchange) {
    String gezocht = exchange.getProperty("gezochteEigenschap", String.class);
    return Berichtstand.gevonden(
        exchange, eigenschap -> eigenschap.path("eigenschap").asText().equals(gezocht));
  }

  private static URI lijst(Exchange exchange) {
    return URI.create(Berichtstand.zaak(exchange) + "/zaakeigenschappen");
  }

  private static String type(Exchange exchange, Eigenschapzetting zetting) {
    return Berichtstand.type(exchange).eigenschap(zetting.naam()).url().toString();
  }

  private static Eigenschapzetting zetting(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Eigenschapzetting.class);
  }
}
