package nl.machtigingsbrug.zaak.zgw;

import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** The zaak itself; its zaaknummer was remembered before, so a retry finds it by that. */
@Component("zgwzaak")
public class Zaakstap {

  /** The call that makes it. */
  public Object maak(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    return Zgwverzoek.maak(
        opdracht.instellingen().zaken().bij("/zaken", Map.of()),
        opdracht.berichten().zaak(gegevens(exchange)));
  }

  /** The call that tells whether it is there. */
  public Object zoek(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    return Zgwverzoek.lees(
        opdracht
            .instellingen()
            .zaken()
            .bij(
                "/zaken",
                Map.of(
                    "bronorganisatie", opdracht.instellingen().bronorganisatie().waarde(),
                    "identificatie", Stand.resultaat(exchange, "zaaknummer"))));
  }

  /** Its address among what was found, or nothing. */
  public String herken(Exchange exchange) {
    String zaaknummer = Stand.resultaat(exchange, "zaaknummer");
    return Stand.gevonden(exchange, zaak -> zaak.path("identificatie").asText().equals(zaaknummer));
  }

  static Zaakgegevens gegevens(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    return new Zaakgegevens(
        Stand.resultaat(exchange, "zaaknummer"),
        opdracht.zaaktype().url(),
        opdracht.dag(),
        opdracht.dag(),
        opdracht.velden().omschrijving(),
        opdracht.velden().toelichting(),
        null,
        List.of(new Kenmerk(opdracht.aanvraag().id().toString(), "machtigingsbrug")));
  }
}
