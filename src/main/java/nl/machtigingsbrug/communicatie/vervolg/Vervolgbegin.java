package nl.machtigingsbrug.communicatie.vervolg;

import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.springframework.stereotype.Component;

/** Sets a stored vervolgbericht going, in the caller's transaction. */
@Component
class Vervolgbegin {

  /** The bestemming under which operators stop the choosing of recipients. */
  static final String BESTEMMING = "adressering";

  private static final String ROUTE = "uit-vervolgbericht-adressering";

  private final Vervolgberichten berichten;
  private final Leveringen leveringen;
  private final Registratieplan registraties;
  private final Logboek logboek;

  Vervolgbegin(
      Vervolgberichten berichten,
      Leveringen leveringen,
      Registratieplan registraties,
      Logboek logboek) {
    this.berichten = berichten;
    this.leveringen = leveringen;
    this.registraties = registraties;
    this.logboek = logboek;
  }

  /** Has its recipients chosen, for the first time or again. */
  void adresseer(Vervolgbericht bericht) {
    berichten.noteerBeurt(
        bericht,
        leveringen.plan(
            new Opdracht(
                bericht.aanvraag(), 0, Reeks.VERVOLG, bericht.gemeente(), BESTEMMING, ROUTE)));
  }

  /** The first time; it becomes a line of the logboek. */
  void begin(Vervolgbericht bericht, Aanvraag aanvraag) {
    registraties.bewaarDocumenten(bericht);
    adresseer(bericht);
    logboek.leg(
        new Handeling(
            bericht.gemeente(),
            bericht.ontvangen(),
            Handelingssoort.VERVOLGBERICHT_ONTVANGEN,
            Betrokkenen.van(aanvraag.optreden()),
            Onderwerp.aanvraag(
                aanvraag.dienst(), aanvraag.id().toString(), aanvraag.zaakidentificatie()),
            bericht.afnemer().isEmpty() ? null : bericht.afnemer(),
            bericht.soort().name(),
            null));
  }
}
