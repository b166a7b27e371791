package nl.machtigingsbrug.zaak.zgw;

import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/**
 * One rol of the zaak. A search asks for the zaak only: asking for a person would put a BSN in a
 * URL.
 */
@Component("zgwrol")
public class Rolstap {

  /** The call that makes it. */
  public Object maak(Exchange exchange) throws InvalidPayloadException {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    Rolvoorstel rol = rol(exchange);
    return Zgwverzoek.maak(
        opdracht.instellingen().zaken().bij("/rollen", Map.of()),
        opdracht
            .berichten()
            .rol(Stand.zaak(exchange), rol, opdracht.zaaktype().roltype(rol.roltype()).url()));
  }

  /** The call that tells which are there; the rol that is looked for stays as a property. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    exchange.setProperty("gezochteRol", rol(exchange));
    return Zgwverzoek.lees(
        Stand.opdracht(exchange)
            .instellingen()
            .zaken()
            .bij("/rollen", Map.of("zaak", Stand.zaak(exchange).toString())));
  }

  /** Its address among what was found, or nothing. */
  public String herken(Exchange exchange) {
    Rolvoorstel rol = exchange.getProperty("gezochteRol", Rolvoorstel.class);
    return Rolherkenning.herken(
            List.of(rol), Stand.opdracht(exchange).zaaktype(), Zgwlijst.verzameld(exchange))
        .getOrDefault(rol.sleutel(), "");
  }

  private static Rolvoorstel rol(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Rolvoorstel.class);
  }
}
