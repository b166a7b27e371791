package nl.machtigingsbrug.zaak.stuf;

import nl.machtigingsbrug.aanvraag.Aanvragen;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Lets the aanvraag know its zaaknummer. */
@Component("stufnotitie")
class Stufnotitie {

  private final Aanvragen aanvragen;

  Stufnotitie(Aanvragen aanvragen) {
    this.aanvragen = aanvragen;
  }

  @Handler
  void noteer(Exchange exchange) {
    aanvragen.noteerZaak(
        Stufstand.opdracht(exchange).aanvraag().id(), Stufstand.zaaknummer(exchange));
  }
}
