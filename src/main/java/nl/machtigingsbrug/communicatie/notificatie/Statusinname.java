package nl.machtigingsbrug.communicatie.notificatie;

import java.time.Clock;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.ZakenVanElders;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Reeks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in what messages of StUF tell of zaken: who acts in one, and that it has a new status. */
@Component
public class Statusinname {

  private static final String ROUTE = "uit-statusmelding-vervolgbericht";

  private final Statusmeldingen meldingen;
  private final Zaakbetrokkenen betrokkenen;
  private final Aanvragen aanvragen;
  private final Leveringen leveringen;
  private final TransactionOperations transactie;
  private final Clock klok;

  Statusinname(
      Statusmeldingen meldingen,
      Zaakbetrokkenen betrokkenen,
      Aanvragen aanvragen,
      Leveringen leveringen,
      TransactionOperations transactie,
      Clock klok) {
    this.meldingen = meldingen;
    this.betrokkenen = betrokkenen;
    this.aanvragen = aanvragen;
    this.leveringen = leveringen;
    this.transactie = transactie;
    this.klok = klok;
  }

  /** Remembers who acts in a zaak, unless it began here. */
  public void onthoud(ZakenVanElders.Stand stand) {
    boolean vanOns =
        aanvragen
            .metZaak(stand.gemeente(), stand.zaak())
            .filter(aanvraag -> !ZakenVanElders.vanElders(aanvraag))
            .isPresent();
    if (!vanOns) {
      transactie.executeWithoutResult(status -> betrokkenen.neemOp(stand));
    }
  }

  /** Has a status looked at; told again it does nothing. */
  public void meld(String gemeente, Statusmelding melding) {
    UUID id = UUID.randomUUID();
    transactie.executeWithoutResult(
        status -> {
          if (meldingen.bewaar(id, gemeente, melding, klok.instant())) {
            leveringen.plan(
                id,
                new Opdracht(
                    id, 0, Reeks.NOTIFICATIE, gemeente, NotificatieGemeenten.BESTEMMING, ROUTE));
          }
        });
  }
}
