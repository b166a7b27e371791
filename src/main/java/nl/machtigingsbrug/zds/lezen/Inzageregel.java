package nl.machtigingsbrug.zds.lezen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import nl.machtigingsbrug.zaak.zgw.Rollezer;
import nl.machtigingsbrug.zaak.zgw.Rollezing;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes in the logboek which afnemer looked at what, before it is answered. */
@Component("zdsinzage")
final class Inzageregel {

  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Inzageregel(Logboek logboek, TransactionOperations transactie, Clock klok) {
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  @Handler
  void leg(Exchange exchange) {
    Handeling inzage = inzage(Leesvraag.van(exchange), Leesdossier.van(exchange));
    transactie.executeWithoutResult(status -> logboek.leg(inzage));
  }

  private Handeling inzage(Leesvraag vraag, Optional<ObjectNode> dossier) {
    String zaak =
        vraag.isDocument()
            ? dossier
                .map(gevonden -> gevonden.path("zaken").path(0).path("zaak"))
                .map(eerste -> eerste.path("identificatie").asText(""))
                .filter(nummer -> !nummer.isEmpty())
                .orElse(null)
            : vraag.nummer();
    return new Handeling(
        vraag.vraag().gemeente(),
        klok.instant(),
        Handelingssoort.INZAGE,
        dossier.map(this::betrokkenen).orElseGet(Betrokkenen::onbekend),
        new Onderwerp(null, null, zaak, null),
        vraag.vraag().afnemer().id(),
        vraag.vraag().operatie().naam() + (dossier.isPresent() ? "" : ", niet gevonden"),
        null);
  }

  /** Whom it is about, where the answer shows it and the rollen are clear. */
  private Betrokkenen betrokkenen(JsonNode dossier) {
    List<JsonNode> rollen =
        StreamSupport.stream(dossier.path("rollen").spliterator(), false).toList();
    Rollezing lezing =
        new Rollezer(klok.instant(), "", dossier.path("zaak").path("url").asText(), true)
            .lees(rollen);
    return lezing instanceof Rollezing.Bekend bekend
        ? Betrokkenen.van(bekend.optreden())
        : Betrokkenen.onbekend();
  }
}
