package nl.machtigingsbrug.bewijs;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code POST /v1/bewijzen}. */
@Component("bewijsloket")
final class Bewijsloket {

  private final StrikteJson json =
      new StrikteJson(
          BewijsInzending.GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, BewijsInzending.SLEUTELS);
  private final Bewijsinname inname;

  Bewijsloket(Bewijsinname inname) {
    this.inname = inname;
  }

  record Bewijsreferentie(String bewijsreferentie, Instant geldigTot) {}

  @Handler
  Antwoord neem(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    byte[] bytes = bericht.readNBytes(BewijsInzending.GROOTSTE + 1);
    Bewijsinname.Aanvaard aanvaard =
        inname.neem(json.lees(bytes, BewijsInzending.class), verzoek.afnemer());
    return new Antwoord(
        201, new Bewijsreferentie(aanvaard.referentie(), aanvaard.bewijs().geldigTot()));
  }
}
