package nl.machtigingsbrug.communicatie.notificatie;

import java.time.Clock;
import java.util.UUID;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Reeks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a notificatie in: what is told twice is looked at once. */
@Component
class Notificatieinname {

  private static final String ROUTE = "uit-notificatie-vervolgbericht";

  private final Notificaties notificaties;
  private final Leveringen leveringen;
  private final TransactionOperations transactie;
  private final Clock klok;

  Notificatieinname(
      Notificaties notificaties,
      Leveringen leveringen,
      TransactionOperations transactie,
      Clock klok) {
    this.notificaties = notificaties;
    this.leveringen = leveringen;
    this.transactie = transactie;
    this.klok = klok;
  }

  /** Stores it and has it looked at, or does nothing where it came before. */
  void neem(String gemeente, Notificatie notificatie) {
    if (notificaties.isBekend(gemeente, notificatie)) {
      return;
    }
    UUID id = UUID.randomUUID();
    transactie.executeWithoutResult(
        status -> {
          if (notificaties.bewaar(id, gemeente, notificatie, klok.instant())) {
            leveringen.plan(
                id,
                new Opdracht(
                    id, 0, Reeks.NOTIFICATIE, gemeente, NotificatieGemeenten.BESTEMMING, ROUTE));
          }
        });
  }
}
