package nl.machtigingsbrug.zds.modus;

import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code GET /v1/schaduwrapporten?gemeente=&van=&tot=}. */
@Component("schaduwloket")
final class Schaduwloket {

  private final Schaduwrapporten rapporten;

  Schaduwloket(Schaduwrapporten rapporten) {
    this.rapporten = rapporten;
  }

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    return new Antwoord(200, rapporten.maak(verzoek));
  }
}
