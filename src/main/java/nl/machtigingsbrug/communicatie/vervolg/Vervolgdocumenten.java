package nl.machtigingsbrug.communicatie.vervolg;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.optreden.Kalender;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/** The begin of the route that keeps the documents of a message in the documentregistratie. */
@Component("vervolgdocumenten")
class Vervolgdocumenten {

  private final Registraties registraties;
  private final Vervolgberichten berichten;
  private final Bijlagen bijlagen;

  Vervolgdocumenten(Registraties registraties, Vervolgberichten berichten, Bijlagen bijlagen) {
    this.registraties = registraties;
    this.berichten = berichten;
    this.bijlagen = bijlagen;
  }

  /** Lays them out as {@code bijlagestukken}. */
  public void open(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Vervolgbericht bericht =
        registraties
            .vervolgbericht(levering.id())
            .flatMap(berichten::vind)
            .orElseThrow(() -> new Afwijzing(Foutcode.VERVOLG_ONBEKEND));
    exchange.setProperty(
        "bijlagestukken",
        bijlagen.stukken(bericht.id(), bericht.gemeente(), Kalender.dag(bericht.ontvangen())));
  }
}
