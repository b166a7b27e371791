package nl.machtigingsbrug.zaak.zgw;

import java.util.Map;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** The first status, set last: to others it says that the zaak is complete. */
@Component("zgwstatus")
public class Statusstap {

  /** The call that sets it. */
  public Object maak(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    return Zgwverzoek.maak(
        opdracht.instellingen().zaken().bij("/statussen", Map.of()),
        opdracht
            .berichten()
            .status(
                Stand.zaak(exchange),
                opdracht.zaaktype().beginstatus().url(),
                opdracht.aanvraag().ontvangen(),
                "Aanvraag ontvangen"));
  }

  /** The call that tells which are set. */
  public Object zoek(Exchange exchange) {
    return Zgwverzoek.lees(
        Stand.opdracht(exchange)
            .instellingen()
            .zaken()
            .bij("/statussen", Map.of("zaak", Stand.zaak(exchange).toString())));
  }

  /** Its address among what was found, or nothing. */
  public String herken(Exchange exchange) {
    String eerste = Stand.opdracht(exchange).zaaktype().beginstatus().url().toString();
    return Stand.gevonden(exchange, status -> status.path("statustype").asText().equals(eerste));
  }
}
