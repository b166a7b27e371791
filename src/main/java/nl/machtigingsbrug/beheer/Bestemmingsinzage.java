package nl.machtigingsbrug.beheer;

import nl.machtigingsbrug.aanvraag.Bestemming;
import nl.machtigingsbrug.aanvraag.Bestemmingen;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.levering.Bestemmingstanden;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code GET /v1/bestemmingen?gemeente=}. */
@Component("bestemmingsinzage")
final class Bestemmingsinzage {

  private final Bestemmingen bestemmingen;
  private final Bestemmingstanden standen;

  Bestemmingsinzage(Bestemmingen bestemmingen, Bestemmingstanden standen) {
    this.bestemmingen = bestemmingen;
    this.standen = standen;
  }

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    String gemeente = verzoek.enigeParameter("gemeente");
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, gemeente);
    var namen = bestemmingen.van(gemeente).stream().map(Bestemming::naam).toList();
    return new Antwoord(200, Bestemmingsweergave.van(standen.van(gemeente, namen)));
  }
}
