package nl.machtigingsbrug.communicatie.brief;

import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.adres.Adresbronnen;
import nl.machtigingsbrug.communicatie.adres.Postadres;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Finds the address where the gemeente wants it found, and writes it into the opdracht. */
@Component("briefadres")
final class Briefadres {

  private final Briefinstellingen instellingen;
  private final Adresbronnen bronnen;

  Briefadres(Briefinstellingen instellingen, Adresbronnen bronnen) {
    this.instellingen = instellingen;
    this.bronnen = bronnen;
  }

  @Handler
  void vind(Exchange exchange, @ExchangeProperty(Verzendstap.OPDRACHT) Verzendopdracht opdracht) {
    Briefgemeente gemeente = instellingen.van(opdracht.gemeente());
    Postadres gevonden =
        bronnen
            .van(gemeente.adresbron())
            .vind(opdracht.gemeente(), opdracht.ontvanger(), opdracht.adres());
    exchange.setProperty(
        Verzendstap.OPDRACHT, opdracht.naar(gevonden.voorBriefAan(opdracht.ontvanger())));
  }
}
