package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.vervolg.Eigenberichten;
import nl.machtigingsbrug.communicatie.vervolg.Tekst;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Begins the message about a status, if there is to be one. It can be done twice. */
@Component("statusmeldingstap")
class Statusmeldingstap {

  private final Statusmeldingen meldingen;
  private final Aanvragen aanvragen;
  private final Gemeentecatalogi diensten;
  private final Regelkeuze regels;
  private final Eigenberichten berichten;
  private final TransactionOperations transactie;
  private final Clock klok;

  Statusmeldingstap(
      Statusmeldingen meldingen,
      Aanvragen aanvragen,
      Gemeentecatalogi diensten,
      Regelkeuze regels,
      Eigenberichten berichten,
      TransactionOperations transactie,
      Clock klok) {
    this.meldingen = meldingen;
    this.aanvragen = aanvragen;
    this.diensten = diensten;
    this.regels = regels;
    this.berichten = berichten;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Looks.
   *
   * @return what became of it
   * @throws Afwijzing MB-NOTIF-03 where nobody knows who acts in the zaak: a human has to look
   */
  @Handler
  Map<String, String> verwerk(@ExchangeProperty("levering") Levering levering) {
    Statusmelding melding = meldingen.vind(levering.id()).orElseThrow();
    Aanvraag aanvraag =
        aanvragen
            .metZaak(levering.gemeente(), melding.zaak())
            .orElseThrow(() -> new Afwijzing(Foutcode.NOTIFICATIE_ROLLEN_ONDUIDELIJK));
    Dienst dienst = diensten.van(levering.gemeente()).zoek(aanvraag.dienst()).orElse(null);
    ObjectNode gegevens = gegevens(melding);
    Regelkeuze.vul(gegevens, melding.zaak(), dienst);
    Regelkeuze.Keuze keuze = regels.kies(levering.gemeente(), Notificatiesoort.STATUS, gegevens);
    Notificatieregel regel = keuze.regel();
    Berichtsoort soort = keuze.soort();
    if (regel == null || soort == null) {
      String naam = regel == null ? null : regel.id();
      meldingen.noteer(levering.id(), keuze.uitkomst(), naam, null, klok.instant());
      return Map.of("uitkomst", keuze.uitkomst().name());
    }
    Map<Variant, Tekst> teksten = regel.vul(gegevens);
    transactie.executeWithoutResult(
        status -> {
          UUID bericht =
              berichten.begin(aanvraag, soort, "statusmelding-" + levering.id(), teksten);
          meldingen.noteer(levering.id(), keuze.uitkomst(), regel.id(), bericht, klok.instant());
        });
    return Map.of("uitkomst", keuze.uitkomst().name());
  }

  /** StUF does not say whether people are told or whether it is the last: the gemeente chose so. */
  private static ObjectNode gegevens(Statusmelding melding) {
    ObjectNode gegevens = JsonNodeFactory.instance.objectNode();
    gegevens
        .putObject("statustype")
        .put("omschrijving", melding.omschrijving())
        .put("volgnummer", melding.volgnummer())
        .put("eerste", melding.volgnummer() == 1)
        .put("eindstatus", false)
        .put("informeren", true)
        .put("tekst", "");
    return gegevens;
  }
}
