package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import nl.machtigingsbrug.bewijs.Bewijzen;
import nl.machtigingsbrug.zds.Herondertekening;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
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
  private final Bewijzen bewijzen;
  private final TransactionOperations transactie;

  Zdsverrijking(
      Bewijsverrijking verrijkingen,
      Herondertekening herondertekening,
      Bewijzen bewijzen,
      TransactionOperations transactie) {
    this.verrijkingen = verrijkingen;
    this.herondertekening = herondertekening;
    this.bewijzen = bewijzen;
    this.transactie = transactie;
  }

  /**
   * Adds. The evidence is used for this zaak; the same message again may use it again. What came
   * signed is signed anew.
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
    String zaak = Objects.requireNonNullElse(vondst.get().zaak().identificatie().tekst(), "");
    transactie.executeWithoutResult(
        status -> bewijzen.verbruik(vondst.get().bewijs().id(), "zds-" + zaak));
    return verrijkt;
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
