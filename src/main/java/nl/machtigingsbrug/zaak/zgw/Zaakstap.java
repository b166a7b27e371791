package nl.machtigingsbrug.zaak.zgw;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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

  /**
   * Its address among what was found, or nothing. The number alone is not enough: another system,
   * or we before a backup was restored, can have given it to the zaak of somebody else.
   */
  public String herken(Exchange exchange) {
    String zaaknummer = Stand.resultaat(exchange, "zaaknummer");
    Kenmerk kenmerk = kenmerk(Stand.opdracht(exchange));
    return Stand.gevonden(
        exchange,
        zaak ->
            zaak.path("identificatie").asText().equals(zaaknummer)
                && StreamSupport.stream(zaak.path("kenmerken").spliterator(), false)
                    .anyMatch(kenmerk::is));
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
        List.of(kenmerk(opdracht)));
  }

  private static Kenmerk kenmerk(Zaakopdracht opdracht) {
    return new Kenmerk(opdracht.aanvraag().id().toString(), "machtigingsbrug");
  }
}
