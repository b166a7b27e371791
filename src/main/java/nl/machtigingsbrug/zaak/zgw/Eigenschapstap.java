package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** One zaakeigenschap. */
@Component("zgweigenschap")
public class Eigenschapstap {

  /** The call that makes it. */
  public Object maak(Exchange exchange) throws InvalidPayloadException {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    Zaakwaarde waarde = waarde(exchange);
    return Zgwverzoek.maak(
        plaats(exchange),
        opdracht
            .berichten()
            .zaakeigenschap(
                Stand.zaak(exchange),
                opdracht.zaaktype().eigenschap(waarde.naam()),
                waarde.waarde()));
  }

  /** The call that tells which are there. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    exchange.setProperty("gezochteEigenschap", waarde(exchange).naam());
    return Zgwverzoek.lees(plaats(exchange));
  }

  /** Its address among what was found, or nothing. */
  public String herken(Exchange exchange) {
    String naam = exchange.getProperty("gezochteEigenschap", String.class);
    String eigenschap = Stand.opdracht(exchange).zaaktype().eigenschap(naam).url().toString();
    return Stand.gevonden(
        exchange, gevonden -> gevonden.path("eigenschap").asText().equals(eigenschap));
  }

  private static URI plaats(Exchange exchange) {
    return URI.create(Stand.zaak(exchange) + "/zaakeigenschappen");
  }

  private static Zaakwaarde waarde(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Zaakwaarde.class);
  }
}
