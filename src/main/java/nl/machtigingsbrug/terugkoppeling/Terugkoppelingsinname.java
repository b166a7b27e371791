package nl.machtigingsbrug.terugkoppeling;

import java.time.Clock;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Cloudevent;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in what a back office tells of an aanvraag; the same event twice has no second effect. */
@Component("terugkoppelingsinname")
final class Terugkoppelingsinname {

  private final StrikteJson json =
      new StrikteJson(
          Terugkoppelingsbericht.GROOTSTE,
          Foutcode.BERICHT_VELD_ONGELDIG,
          Terugkoppelingsbericht.SLEUTELS);

  private final Aanvragen aanvragen;
  private final Terugkoppelingen terugkoppelingen;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Terugkoppelingsinname(
      Aanvragen aanvragen,
      Terugkoppelingen terugkoppelingen,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.aanvragen = aanvragen;
    this.terugkoppelingen = terugkoppelingen;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Takes it in.
   *
   * @throws Afwijzing MB-TOEGANG-02 without the right, MB-BERICHT with the field, MB-AANVRAAG-01
   *     for an aanvraag that is not there or of another gemeente
   */
  @Handler
  void neem(@ExchangeProperty(Cloudevent.EIGENSCHAP) Cloudevent event) {
    event.afnemer().vereis(Recht.TERUGKOPPELING_GEVEN, event.gemeente());
    Terugkoppeling terugkoppeling =
        json.lees(event.data(), Terugkoppelingsbericht.class).gekeurd(klok);
    Aanvraag aanvraag = aanvragen.met(terugkoppeling.aanvraag());
    if (!aanvraag.gemeente().equals(event.gemeente())) {
      throw new Afwijzing(Foutcode.AANVRAAG_ONBEKEND);
    }
    transactie.executeWithoutResult(
        status -> {
          if (terugkoppelingen.bewaar(terugkoppeling, event)) {
            logboek.leg(handeling(aanvraag, terugkoppeling, event));
          }
        });
  }

  private static Handeling handeling(
      Aanvraag aanvraag, Terugkoppeling terugkoppeling, Cloudevent event) {
    return new Handeling(
        event.gemeente(),
        terugkoppeling.ontvangen(),
        Handelingssoort.TERUGKOPPELING_ONTVANGEN,
        Betrokkenen.van(aanvraag.optreden()),
        Onderwerp.aanvraag(
            aanvraag.dienst(), aanvraag.id().toString(), aanvraag.zaakidentificatie()),
        event.afnemer().id(),
        terugkoppeling.stand().woord(),
        null);
  }
}
