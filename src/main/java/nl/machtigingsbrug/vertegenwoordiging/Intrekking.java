package nl.machtigingsbrug.vertegenwoordiging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in that a vertegenwoordiging ends, and sees to what follows from it as soon as it does. The
 * national voorziening tells no one: what nobody tells here is not known here.
 */
@Component
class Intrekking {

  private static final int HOOGSTENS = 100;

  private final Vertegenwoordigingen vertegenwoordigingen;
  private final Aanvragen aanvragen;
  private final List<Beeindigingsgetuige> getuigen;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Intrekking(
      Vertegenwoordigingen vertegenwoordigingen,
      Aanvragen aanvragen,
      List<Beeindigingsgetuige> getuigen,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.vertegenwoordigingen = vertegenwoordigingen;
    this.aanvragen = aanvragen;
    this.getuigen = getuigen;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Notes the end; one in the past counts from now on. An earlier end replaces a later one, and the
   * same end twice has no second effect.
   *
   * @throws Afwijzing MB-VERTEGENWOORDIGING-01 for one that the afnemer may not know, -02 where an
   *     earlier end is known
   */
  Vertegenwoordigingstand trekIn(UUID id, Einde einde, Afnemer afnemer) {
    Vertegenwoordigingstand stand =
        transactie.execute(
            status -> {
              Vertegenwoordigingstand nu =
                  vertegenwoordigingen
                      .vergrendel(id)
                      .filter(
                          gevonden ->
                              afnemer.mag(Recht.VERTEGENWOORDIGING_BEEINDIGEN, gevonden.gemeente()))
                      .orElseThrow(() -> new Afwijzing(Foutcode.VERTEGENWOORDIGING_ONBEKEND));
              noteer(nu, einde, afnemer);
              return vertegenwoordigingen.vergrendel(id).orElseThrow();
            });
    verwerk();
    return Objects.requireNonNull(stand);
  }

  private void noteer(Vertegenwoordigingstand nu, Einde einde, Afnemer afnemer) {
    Instant bekend = nu.einde();
    if (einde.per().equals(bekend)) {
      return;
    }
    if (bekend != null && bekend.isBefore(einde.per())) {
      throw new Afwijzing(Foutcode.VERTEGENWOORDIGING_AL_BEEINDIGD, "per");
    }
    vertegenwoordigingen.beeindig(nu.id(), einde, klok.instant());
    for (UUID id : vertegenwoordigingen.aanvragen(nu.id())) {
      aanvragen.vind(id).ifPresent(aanvraag -> logboek.leg(handeling(aanvraag, einde, afnemer)));
    }
  }

  /** Sees to every end that has come. */
  void verwerk() {
    int gedaan = HOOGSTENS;
    while (gedaan == HOOGSTENS) {
      Integer aantal =
          transactie.execute(
              status -> {
                List<Vertegenwoordigingstand> beeindigd =
                    vertegenwoordigingen.teVerwerken(klok.instant(), HOOGSTENS);
                beeindigd.forEach(this::verwerk);
                return beeindigd.size();
              });
      gedaan = aantal == null ? 0 : aantal;
    }
  }

  private void verwerk(Vertegenwoordigingstand beeindigd) {
    List<UUID> wat = vertegenwoordigingen.aanvragen(beeindigd.id());
    getuigen.forEach(getuige -> getuige.beeindigd(beeindigd, wat));
    vertegenwoordigingen.noteerVerwerkt(beeindigd.id(), klok.instant());
  }

  private Handeling handeling(Aanvraag aanvraag, Einde einde, Afnemer afnemer) {
    return new Handeling(
        aanvraag.gemeente(),
        klok.instant(),
        Handelingssoort.VERTEGENWOORDIGING_BEEINDIGD,
        Betrokkenen.van(aanvraag.optreden()),
        Onderwerp.aanvraag(
            aanvraag.dienst(), aanvraag.id().toString(), aanvraag.zaakidentificatie()),
        afnemer.id(),
        "per " + einde.per() + " door " + einde.door() + ": " + einde.reden(),
        null);
  }
}
