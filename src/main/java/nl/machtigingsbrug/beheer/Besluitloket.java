package nl.machtigingsbrug.beheer;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code POST /v1/werkvoorraad/{id}/besluit}. */
@Component("besluitloket")
final class Besluitloket {

  private static final int GROOTSTE = 16_384;

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, Besluitbericht.SLEUTELS);
  private final Beslissing beslissing;

  Besluitloket(Beslissing beslissing) {
    this.beslissing = beslissing;
  }

  record Besloten(UUID id, Besluitsoort besluit) {}

  @Handler
  Antwoord beslis(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Besluit besluit = json.lees(bericht.readNBytes(GROOTSTE + 1), Besluitbericht.class).lees();
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, besluit.gemeente());
    UUID id = id(verzoek.voorlaatsteDeel());
    beslissing.beslis(id, besluit, verzoek.afnemer());
    return new Antwoord(200, new Besloten(id, besluit.soort()));
  }

  private static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.BEHEER_REGEL_ONBEKEND);
    }
  }
}
