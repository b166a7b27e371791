package nl.machtigingsbrug.beheer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code POST /v1/leveringen/{id}/_herhaal}: everything in one transaction. What is refused leaves
 * no trace, so that the same verzoek can be made after the cure.
 */
@Component("herhaalloket")
final class Herhaalloket {

  private static final int GROOTSTE = 4096;

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, Herhaalbericht.SLEUTELS);
  private final Herhalingen herhalingen;
  private final Herhaler herhaler;
  private final TransactionOperations transactie;

  Herhaalloket(Herhalingen herhalingen, Herhaler herhaler, TransactionOperations transactie) {
    this.herhalingen = herhalingen;
    this.herhaler = herhaler;
    this.transactie = transactie;
  }

  record Herhaald(UUID id, String verzoek, Herhaaluitkomst uitkomst) {}

  @Handler
  Antwoord herhaal(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Herhaling herhaling = json.lees(bericht.readNBytes(GROOTSTE + 1), Herhaalbericht.class).lees();
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, herhaling.gemeente());
    UUID levering = Leveringinzage.id(verzoek.voorlaatsteDeel());
    Herhaaluitkomst uitkomst =
        Objects.requireNonNull(
            transactie.execute(status -> eenmaal(levering, herhaling, verzoek.afnemer())));
    return new Antwoord(200, new Herhaald(levering, herhaling.verzoek(), uitkomst));
  }

  private Herhaaluitkomst eenmaal(UUID levering, Herhaling herhaling, Afnemer afnemer) {
    byte[] merk = Herhaalbericht.merk(levering, herhaling);
    UUID nieuw = herhalingen.begin(herhaling, afnemer.id(), merk).orElse(null);
    if (nieuw == null) {
      return eerdere(herhalingen.eerdere(herhaling, afnemer.id(), merk));
    }
    Herhaaluitkomst uitkomst = herhaler.herhaal(levering, herhaling, afnemer);
    herhalingen.zet(nieuw, List.of(levering));
    herhalingen.noteer(nieuw, levering, uitkomst, null);
    herhalingen.sluit(nieuw);
    return uitkomst;
  }

  /** A levering that is gone since was done with. */
  private Herhaaluitkomst eerdere(UUID herhaling) {
    return herhalingen.stand(herhaling).stream()
        .map(Herhalingen.Groep::uitkomst)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new Afwijzing(Foutcode.BEHEER_LEVERING_ONBEKEND));
  }
}
