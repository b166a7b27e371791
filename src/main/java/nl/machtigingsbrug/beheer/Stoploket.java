package nl.machtigingsbrug.beheer;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.levering.Stopschakelaar;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code POST /v1/leveringsstops}; answers with what is stopped afterwards. */
@Component("stoploket")
final class Stoploket {

  private static final int GROOTSTE = 4096;

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, Stopbericht.SLEUTELS);
  private final Noodrem noodrem;
  private final Stopschakelaar schakelaar;

  Stoploket(Noodrem noodrem, Stopschakelaar schakelaar) {
    this.noodrem = noodrem;
    this.schakelaar = schakelaar;
  }

  @Handler
  Antwoord stop(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Stopbericht gelezen = json.lees(bericht.readNBytes(GROOTSTE + 1), Stopbericht.class);
    String gemeente = Tekstveld.vereis(gelezen.gemeente(), "gemeente", 100);
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, gemeente);
    String bestemming = Tekstveld.vereis(gelezen.bestemming(), "bestemming", 100);
    String door = Tekstveld.vereis(gelezen.door(), "door", 100);
    String reden = Tekstveld.vereis(gelezen.reden(), "reden", 200);
    noodrem.trek(gemeente, bestemming, reden, door, verzoek.afnemer());
    return new Antwoord(200, Stopweergave.van(schakelaar.van(gemeente)));
  }
}
