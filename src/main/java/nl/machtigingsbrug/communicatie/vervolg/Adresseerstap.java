package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.adressering.Adresseerder;
import nl.machtigingsbrug.communicatie.adressering.Adressering;
import nl.machtigingsbrug.communicatie.adressering.Geadresseerde;
import nl.machtigingsbrug.communicatie.adressering.Gemeenteregels;
import nl.machtigingsbrug.communicatie.adressering.Kanaalkeuze;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Chooses who gets a vervolgbericht and sets each verzending out, in one transaction. Once more for
 * the same message adds only who had none: it can be asked twice.
 */
@Component("adresseerstap")
class Adresseerstap {

  private final Vervolgberichten berichten;
  private final Verzendingen verzendingen;
  private final Verzendplan plan;
  private final Aanvragen aanvragen;
  private final Feitenbron feitenbron;
  private final Gemeenteregels regels;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Adresseerstap(
      Vervolgberichten berichten,
      Verzendingen verzendingen,
      Verzendplan plan,
      Aanvragen aanvragen,
      Feitenbron feitenbron,
      Gemeenteregels regels,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.berichten = berichten;
    this.verzendingen = verzendingen;
    this.plan = plan;
    this.aanvragen = aanvragen;
    this.feitenbron = feitenbron;
    this.regels = regels;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Chooses.
   *
   * @return how many get it
   * @throws Afwijzing MB-ADRES where a human has to decide: why is kept, and it can be tried again
   */
  @Handler
  Map<String, Integer> adresseer(@ExchangeProperty("levering") Levering levering) {
    Vervolgbericht bericht =
        berichten
            .vanBeurt(levering.id())
            .orElseThrow(() -> new Afwijzing(Foutcode.VERVOLG_ONBEKEND));
    Aanvraag aanvraag = aanvragen.met(bericht.aanvraag());
    Adresseerfeiten feiten =
        feitenbron.zoek(
            aanvraag,
            bericht.soort(),
            bericht.publicatie(),
            bericht.uiterlijk(),
            berichten.adressen(bericht));
    Adressering adressering =
        Adresseerder.adresseer(feiten.situatie(), regels.van(bericht.gemeente()));
    transactie.executeWithoutResult(status -> leg(bericht, aanvraag, feiten, adressering));
    if (adressering instanceof Adressering.Voorgelegd voorgelegd) {
      throw new Afwijzing(voorgelegd.code());
    }
    return Map.of("ontvangers", ((Adressering.Geadresseerd) adressering).ontvangers().size());
  }

  private void leg(
      Vervolgbericht bericht, Aanvraag aanvraag, Adresseerfeiten feiten, Adressering adressering) {
    berichten.noteerAdressering(
        bericht,
        Uitlegtekst.naarBytes(adressering),
        Feitentekst.naarBytes(feiten.situatie()),
        klok.instant());
    if (adressering instanceof Adressering.Geadresseerd geadresseerd) {
      for (Geadresseerde ontvanger : geadresseerd.ontvangers()) {
        Afgeschermd afgeschermd = feiten.afgeschermd(ontvanger);
        zetUit(bericht, ontvanger, 0, ontvanger.variant(), feiten.wegen(ontvanger), afgeschermd);
        int volgnummer = 0;
        for (Kanaalkeuze daarnaast : ontvanger.daarnaast()) {
          zetUit(
              bericht,
              ontvanger,
              ++volgnummer,
              Variant.KENNISGEVING,
              feiten.wegen(List.of(daarnaast)),
              afgeschermd);
        }
      }
    }
    if (!wacht(adressering)) {
      logboek.leg(handeling(bericht, aanvraag, adressering));
    }
  }

  /** Nothing was decided: it is tried again by itself. */
  private static boolean wacht(Adressering adressering) {
    return adressering instanceof Adressering.Voorgelegd voorgelegd
        && voorgelegd.code().herstelbaar();
  }

  private void zetUit(
      Vervolgbericht bericht,
      Geadresseerde ontvanger,
      int volgnummer,
      Variant variant,
      List<Verzendweg> wegen,
      Afgeschermd afgeschermd) {
    Verzending verzending =
        new Verzending(
            UUID.randomUUID(),
            bericht.id(),
            bericht.gemeente(),
            ontvanger.hoedanigheid(),
            volgnummer,
            variant,
            ontvanger.regel(),
            ontvanger.reden(),
            wegen,
            afgeschermd,
            Verzendstand.GEPLAND);
    if (verzendingen.bewaar(verzending, klok.instant())) {
      plan.begin(verzending, bericht);
    }
  }

  private Handeling handeling(Vervolgbericht bericht, Aanvraag aanvraag, Adressering adressering) {
    return new Handeling(
        bericht.gemeente(),
        klok.instant(),
        Handelingssoort.VERVOLGBERICHT_GEADRESSEERD,
        Betrokkenen.van(aanvraag.optreden()),
        Onderwerp.aanvraag(
            aanvraag.dienst(), aanvraag.id().toString(), aanvraag.zaakidentificatie()),
        bericht.afnemer().isEmpty() ? null : bericht.afnemer(),
        bericht.soort().name() + " " + Uitlegtekst.kort(adressering),
        adressering instanceof Adressering.Voorgelegd voorgelegd ? voorgelegd.code().code() : null);
  }
}
