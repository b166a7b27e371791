package nl.machtigingsbrug.aanvraag;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code POST /v1/aanvragen}. */
@Component("aanvraagloket")
final class Aanvraagloket {

  private final Aanvraaglezer lezer;
  private final Aanvraaginname inname;
  private final Aanvraagweergave weergave;

  Aanvraagloket(Aanvraaglezer lezer, Aanvraaginname inname, Aanvraagweergave weergave) {
    this.lezer = lezer;
    this.inname = inname;
    this.weergave = weergave;
  }

  @Handler
  Antwoord neem(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    verzoek.afnemer().vereis(Recht.AANVRAAG_INDIENEN);
    try (AanvraagInzending inzending = lezer.lees(bericht)) {
      Aanvraagstand aanvraag = inname.neem(inzending, verzoek.afnemer());
      return new Antwoord(202, weergave.van(aanvraag), "/v1/aanvragen/" + aanvraag.id());
    }
  }
}
