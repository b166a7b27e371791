package nl.machtigingsbrug.beheer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** {@code POST /v1/logboek/_zoek}: a POST, since a BSN never stands in a URL. */
@Component("logboekloket")
final class Logboekloket {

  private static final int GROOTSTE = 4096;

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, Zoekopdracht.SLEUTELS);
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Logboekloket(Logboek logboek, TransactionOperations transactie, Clock klok) {
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  record Gevonden(List<Regelweergave> regels) {}

  @Handler
  Antwoord zoek(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Zoekopdracht opdracht = json.lees(bericht.readNBytes(GROOTSTE + 1), Zoekopdracht.class);
    String gemeente = Tekstveld.vereis(opdracht.gemeente(), "gemeente", 100);
    verzoek.afnemer().vereis(Recht.LOGBOEK_INZIEN, gemeente);
    String toelichting = Tekstveld.vereis(opdracht.toelichting(), "toelichting", 200);
    Zoekvraag vraag = opdracht.vraag();
    List<Regel> regels =
        Objects.requireNonNull(
            transactie.execute(
                status -> {
                  List<Regel> gevonden = logboek.zoek(gemeente, vraag);
                  logboek.leg(inzage(gemeente, vraag, gevonden, verzoek, toelichting));
                  return gevonden;
                }));
    return new Antwoord(
        200,
        new Gevonden(
            regels.stream().map(regel -> Regelweergave.van(regel, vraag.persoon())).toList()));
  }

  /** Names no person, and a zaak only where it stood in the logboek already. */
  private Handeling inzage(
      String gemeente, Zoekvraag vraag, List<Regel> gevonden, Verzoek verzoek, String toelichting) {
    return new Handeling(
        gemeente,
        klok.instant(),
        Handelingssoort.INZAGE,
        Betrokkenen.onbekend(),
        new Onderwerp(null, vraag.aanvraagId(), gevonden.isEmpty() ? null : vraag.zaak(), null),
        verzoek.afnemer().id(),
        toelichting,
        null);
  }
}
