package nl.machtigingsbrug.zaak.zgw;

import nl.machtigingsbrug.aanvraag.Aanvragen;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Lets the aanvraag know its zaaknummer. */
@Component("zaaknotitie")
class Zaaknotitie {

  private final Aanvragen aanvragen;

  Zaaknotitie(Aanvragen aanvragen) {
    this.aanvragen = aanvragen;
  }

  @Handler
  void noteer(Exchange exchange) {
    aanvragen.noteerZaak(
        Stand.opdracht(exchange).aanvraag().id(), Stand.resultaat(exchange, "zaaknummer"));
  }
}
