package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.ZakenVanElders;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.vervolg.Eigenberichten;
import nl.machtigingsbrug.communicatie.vervolg.Tekst;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.zaak.zgw.Zaakinzage;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks what happened and begins the message about it, if there is to be one. Once more for the
 * same notificatie begins nothing new: it can be done twice.
 */
@Component("notificatiestap")
class Notificatiestap {

  private final Notificaties notificaties;
  private final Gebeurtenislezer lezer;
  private final Zaakinzage zaken;
  private final Zaakbetrokkenen betrokkenen;
  private final Regelkeuze regels;
  private final Eigenberichten berichten;
  private final TransactionOperations transactie;
  private final Clock klok;

  Notificatiestap(
      Notificaties notificaties,
      Gebeurtenislezer lezer,
      Zaakinzage zaken,
      Zaakbetrokkenen betrokkenen,
      Regelkeuze regels,
      Eigenberichten berichten,
      TransactionOperations transactie,
      Clock klok) {
    this.notificaties = notificaties;
    this.lezer = lezer;
    this.zaken = zaken;
    this.betrokkenen = betrokkenen;
    this.regels = regels;
    this.berichten = berichten;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Looks.
   *
   * @return what became of it
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-NOTIF where a human has to look
   */
  @Handler
  Map<String, String> verwerk(@ExchangeProperty("levering") Levering levering) {
    Notificatie notificatie = notificaties.vind(levering.id()).orElseThrow();
    String gemeente = levering.gemeente();
    Optional<Zaakgebeurtenis> gebeurd = lezer.lees(gemeente, notificatie);
    if (gebeurd.isEmpty()) {
      return noteer(levering, Notificatieuitkomst.GEEN_ZAAK, null);
    }
    Zaakinzage.Zaak zaak = zaken.zaak(gemeente, gebeurd.get().zaak());
    Zaakbetrokkenen.Bekend bekend = betrokkenen.zoek(gemeente, zaak);
    ObjectNode gegevens = gegevens(gebeurd.get(), zaak, bekend.dienst());
    Regelkeuze.Keuze keuze = regels.kies(gemeente, notificatie.soort(), gegevens);
    Notificatieregel regel = keuze.regel();
    Berichtsoort soort = keuze.soort();
    if (regel == null || soort == null) {
      return noteer(levering, keuze.uitkomst(), regel);
    }
    Supplier<Aanvraag> aanvraag = aanvraag(gemeente, zaak, bekend);
    Map<Variant, Tekst> teksten = regel.vul(gegevens);
    transactie.executeWithoutResult(
        status -> {
          UUID bericht =
              berichten.begin(aanvraag.get(), soort, "notificatie-" + levering.id(), teksten);
          notificaties.noteer(
              levering.id(), Notificatieuitkomst.BERICHT, regel.id(), bericht, klok.instant());
        });
    return Map.of("uitkomst", Notificatieuitkomst.BERICHT.name());
  }

  /** The zaaksysteem is asked here, what it said is kept in the transaction. */
  private Supplier<Aanvraag> aanvraag(
      String gemeente, Zaakinzage.Zaak zaak, Zaakbetrokkenen.Bekend bekend) {
    Aanvraag begonnen = bekend.aanvraag();
    if (begonnen != null) {
      return () -> begonnen;
    }
    ZakenVanElders.Stand stand = betrokkenen.lees(gemeente, zaak, bekend.dienst());
    return () -> betrokkenen.neemOp(stand);
  }

  private Map<String, String> noteer(
      Levering levering, Notificatieuitkomst uitkomst, @Nullable Notificatieregel regel) {
    notificaties.noteer(
        levering.id(), uitkomst, regel == null ? null : regel.id(), null, klok.instant());
    return Map.of("uitkomst", uitkomst.name());
  }

  private static ObjectNode gegevens(
      Zaakgebeurtenis gebeurd, Zaakinzage.Zaak zaak, @Nullable Dienst dienst) {
    ObjectNode gegevens = gebeurd.gegevens().deepCopy();
    Regelkeuze.vul(gegevens, zaak.nummer(), dienst);
    return gegevens;
  }
}
