package nl.machtigingsbrug.aanvraag;

import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code GET /v1/aanvragen/{id}}. Of what is another's not even the existence is told. */
@Component("aanvraaginzage")
final class Aanvraaginzage {

  private final Aanvragen aanvragen;
  private final Aanvraagweergave weergave;

  Aanvraaginzage(Aanvragen aanvragen, Aanvraagweergave weergave) {
    this.aanvragen = aanvragen;
    this.weergave = weergave;
  }

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    verzoek.afnemer().vereis(Recht.AANVRAAG_INZIEN);
    Aanvraagstand aanvraag =
        aanvragen
            .stand(id(verzoek.laatsteDeel()))
            .orElseThrow(() -> new Afwijzing(Foutcode.AANVRAAG_ONBEKEND));
    if (!verzoek.afnemer().mag(Recht.AANVRAAG_INZIEN, aanvraag.gemeente())) {
      throw new Afwijzing(Foutcode.AANVRAAG_ONBEKEND);
    }
    return new Antwoord(200, weergave.van(aanvraag));
  }

  private static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.AANVRAAG_ONBEKEND);
    }
  }
}
