package nl.machtigingsbrug.communicatie.vervolg;

import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/**
 * {@code GET /v1/vervolgberichten/{id}}: who gets it, why, through what and how far it is. Of what
 * is another's not even the existence is told.
 */
@Component("vervolginzage")
final class Vervolginzage {

  private final Vervolgberichten berichten;
  private final Vervolgweergave weergave;

  Vervolginzage(Vervolgberichten berichten, Vervolgweergave weergave) {
    this.berichten = berichten;
    this.weergave = weergave;
  }

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    verzoek.afnemer().vereis(Recht.VERVOLGBERICHT_INDIENEN);
    Vervolgbericht bericht =
        berichten
            .vind(id(verzoek.laatsteDeel()))
            .filter(
                gevonden ->
                    verzoek.afnemer().mag(Recht.VERVOLGBERICHT_INDIENEN, gevonden.gemeente()))
            .orElseThrow(() -> new Afwijzing(Foutcode.VERVOLG_ONBEKEND));
    return new Antwoord(200, weergave.van(bericht));
  }

  private static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.VERVOLG_ONBEKEND);
    }
  }
}
