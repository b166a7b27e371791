package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import nl.machtigingsbrug.zds.Herondertekening;
import nl.machtigingsbrug.zds.Nummervorm;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import nl.machtigingsbrug.zds.bewijs.Berichtbewijs;
import nl.machtigingsbrug.zds.bewijs.Gevonden;
import org.apache.camel.Body;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds to a message what we know of who acts for whom. What says nothing of it goes on as it is.
 */
@Component("zdsverrijking")
class Zdsverrijking {

  private final Bewijsverrijking verrijkingen;
  private final Herondertekening herondertekening;
  private final Berichtbewijs bewijzen;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Zdsverrijking(
      Bewijsverrijking verrijkingen,
      Herondertekening herondertekening,
      Berichtbewijs bewijzen,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.verrijkingen = verrijkingen;
    this.herondertekening = herondertekening;
    this.bewijzen = bewijzen;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Adds. The evidence is used for this zaak, and the logboek has who acted; another message about
   * the same zaak may use it again. What came signed is signed anew.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing where the evidence does not hold, contradicts, or the
   *     message is signed and cannot be signed anew
   */
  @Handler
  Zdsvraag verrijk(@Body Zdsvraag vraag) throws IOException {
    Optional<Bewijsverrijking.Vondst> vondst = verrijkingen.bepaal(vraag);
    if (vondst.isEmpty()) {
      return vraag;
    }
    Verrijking verrijking = vondst.get().verrijking();
    Zdsvraag verrijkt = verrijking.isLeeg() ? vraag : met(vraag, nieuw(vraag, verrijking));
    String zaak = zaak(vraag);
    transactie.executeWithoutResult(
        status -> {
          bewijzen.gebruik(vondst.get().bewijs(), zaak);
          logboek.leg(handeling(vraag, vondst.get().bewijs(), zaak));
        });
    return verrijkt;
  }

  /** Evidence is for a zaak: one without a number could be any. */
  private static String zaak(Zdsvraag vraag) {
    String zaak = Zaakvelden.zaaknummer(vraag);
    if (zaak == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "identificatie");
    }
    Nummervorm.eis(zaak);
    return zaak;
  }

  private Handeling handeling(Zdsvraag vraag, Gevonden bewijs, String zaak) {
    return new Handeling(
        vraag.gemeente(),
        klok.instant(),
        Handelingssoort.ZAAKBERICHT_ONTVANGEN,
        Betrokkenen.van(bewijs.optreden()),
        new Onderwerp(bewijs.dienst().id(), null, zaak, null),
        vraag.afnemer().id(),
        vraag.operatie().naam(),
        null);
  }

  private Ruwbericht nieuw(Zdsvraag vraag, Verrijking verrijking) throws IOException {
    Berichtverrijking nieuw = Berichtverrijking.van(vraag.ruw(), verrijking);
    return nieuw.ondertekend() ? herondertekening.teken(vraag.gemeente(), nieuw) : nieuw;
  }

  private static Zdsvraag met(Zdsvraag vraag, Ruwbericht ruw) {
    return new Zdsvraag(
        vraag.afnemer(),
        vraag.gemeente(),
        vraag.versie(),
        vraag.soap(),
        vraag.operatie(),
        vraag.bericht(),
        vraag.document(),
        ruw);
  }
}
