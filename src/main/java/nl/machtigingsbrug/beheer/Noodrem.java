package nl.machtigingsbrug.beheer;

import java.time.Clock;
import nl.machtigingsbrug.aanvraag.Bestemmingen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.levering.Stopschakelaar;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import nl.machtigingsbrug.optreden.Medewerker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The stop switch, with its line in the logboek where it changed anything. */
@Component
class Noodrem {

  private final Stopschakelaar schakelaar;
  private final Bestemmingen bestemmingen;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Noodrem(
      Stopschakelaar schakelaar,
      Bestemmingen bestemmingen,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.schakelaar = schakelaar;
    this.bestemmingen = bestemmingen;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Stops.
   *
   * @throws Afwijzing MB-BERICHT-04 for a bestemming that the gemeente does not have: a stop that
   *     stops nothing must not look like one
   */
  void trek(String gemeente, String bestemming, String reden, String door, Afnemer afnemer) {
    if (!bestemmingen.kent(gemeente, bestemming)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "bestemming");
    }
    transactie.executeWithoutResult(
        status -> {
          if (schakelaar.stop(gemeente, bestemming, reden, door)) {
            Handelingssoort soort = Handelingssoort.LEVERING_GESTOPT;
            noteer(gemeente, soort, door, afnemer, bestemming + ": " + reden);
          }
        });
  }

  /** Starts again, also a bestemming that the gemeente has no more. */
  void los(String gemeente, String bestemming, String door, Afnemer afnemer) {
    transactie.executeWithoutResult(
        status -> {
          if (schakelaar.start(gemeente, bestemming)) {
            noteer(gemeente, Handelingssoort.LEVERING_HERVAT, door, afnemer, bestemming);
          }
        });
  }

  private void noteer(
      String gemeente, Handelingssoort soort, String door, Afnemer afnemer, String resultaat) {
    logboek.leg(
        new Handeling(
            gemeente,
            klok.instant(),
            soort,
            Betrokkenen.alleen(new Medewerker(door)),
            Onderwerp.geen(),
            afnemer.id(),
            resultaat,
            null));
  }
}
