package nl.machtigingsbrug.beheer;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.levering.Stopschakelaar;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code POST /v1/leveringsstops} and {@code POST /v1/leveringsstops/_hef-op}; both answer with
 * what is stopped afterwards.
 */
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

  /** What both messages must hold; the reason is checked by the one that has it. */
  private record Gelezen(String gemeente, String bestemming, @Nullable String reden, String door) {}

  Antwoord stop(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Gelezen gelezen = lees(verzoek, bericht);
    String reden = Tekstveld.vereis(gelezen.reden(), "reden", 200);
    noodrem.trek(
        gelezen.gemeente(), gelezen.bestemming(), reden, gelezen.door(), verzoek.afnemer());
    return stand(gelezen.gemeente());
  }

  Antwoord hefOp(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Gelezen gelezen = lees(verzoek, bericht);
    if (gelezen.reden() != null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "reden");
    }
    noodrem.los(gelezen.gemeente(), gelezen.bestemming(), gelezen.door(), verzoek.afnemer());
    return stand(gelezen.gemeente());
  }

  private Gelezen lees(Verzoek verzoek, InputStream bericht) throws IOException {
    Stopbericht gelezen = json.lees(bericht.readNBytes(GROOTSTE + 1), Stopbericht.class);
    String gemeente = Tekstveld.vereis(gelezen.gemeente(), "gemeente", 100);
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, gemeente);
    return new Gelezen(
        gemeente,
        Tekstveld.vereis(gelezen.bestemming(), "bestemming", 100),
        gelezen.reden(),
        Tekstveld.vereis(gelezen.door(), "door", 100));
  }

  private Antwoord stand(String gemeente) {
    return new Antwoord(200, Stopweergave.van(schakelaar.van(gemeente)));
  }
}
