package nl.machtigingsbrug.beheer;

import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.levering.Stopschakelaar;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code GET /v1/leveringsstops?gemeente=}. */
@Component("stopinzage")
final class Stopinzage {

  private final Stopschakelaar schakelaar;

  Stopinzage(Stopschakelaar schakelaar) {
    this.schakelaar = schakelaar;
  }

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    String gemeente = verzoek.enigeParameter("gemeente");
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, gemeente);
    return new Antwoord(200, Stopweergave.van(schakelaar.van(gemeente)));
  }
}
