package nl.machtigingsbrug.beheer;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code POST /v1/leveringen/_herhaal}: first the dry count, then the replay that repeats it. */
@Component("massaloket")
final class Massaloket {

  private static final int GROOTSTE = 8192;

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, Massabericht.SLEUTELS);
  private final Massaproef proef;
  private final Massaherhaler herhaler;

  Massaloket(Massaproef proef, Massaherhaler herhaler) {
    this.proef = proef;
    this.herhaler = herhaler;
  }

  @Handler
  Antwoord herhaal(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Massaherhaling massa = json.lees(bericht.readNBytes(GROOTSTE + 1), Massabericht.class).lees();
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, massa.herhaling().gemeente());
    return new Antwoord(
        200,
        massa.verwacht() == null ? proef.tel(massa) : herhaler.herhaal(massa, verzoek.afnemer()));
  }
}
