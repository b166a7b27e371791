package nl.machtigingsbrug.communicatie.vervolg;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code POST /v1/vervolgberichten}. */
@Component("vervolgloket")
final class Vervolgloket {

  private final Inzendinglezer lezer;
  private final Vervolginname inname;
  private final Vervolgweergave weergave;

  Vervolgloket(Inzendinglezer lezer, Vervolginname inname, Vervolgweergave weergave) {
    this.lezer = lezer;
    this.inname = inname;
    this.weergave = weergave;
  }

  @Handler
  Antwoord neem(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    verzoek.afnemer().vereis(Recht.VERVOLGBERICHT_INDIENEN);
    Vervolgbericht gestuurd = inname.neem(lezer.lees(bericht), verzoek.afnemer());
    return new Antwoord(202, weergave.van(gestuurd), "/v1/vervolgberichten/" + gestuurd.id());
  }
}
