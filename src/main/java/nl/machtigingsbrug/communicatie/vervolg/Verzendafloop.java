package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.communicatie.Verzendmeldingen;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringsgetuige;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.levering.Stapuitkomsten;
import nl.machtigingsbrug.levering.Werkvoorraad;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What becomes of a verzending: from the end of its levering, in that transaction, and from what
 * the channel tells afterwards. Where it does not arrive, the next channel takes over.
 */
@Component
class Verzendafloop implements Leveringsgetuige, Verzendmeldingen {

  private static final String WIJ = "machtigingsbrug";

  private final Verzendingen verzendingen;
  private final Vervolgberichten berichten;
  private final Verzendplan plan;
  private final Registratieplan registraties;
  private final Stapuitkomsten stappen;
  private final Werkvoorraad werkvoorraad;
  private final Aanvragen aanvragen;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Verzendafloop(
      Verzendingen verzendingen,
      Vervolgberichten berichten,
      Verzendplan plan,
      Registratieplan registraties,
      Stapuitkomsten stappen,
      Werkvoorraad werkvoorraad,
      Aanvragen aanvragen,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.verzendingen = verzendingen;
    this.berichten = berichten;
    this.plan = plan;
    this.registraties = registraties;
    this.stappen = stappen;
    this.werkvoorraad = werkvoorraad;
    this.aanvragen = aanvragen;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  @Override
  public void geeindigd(Levering levering, Staat staat, @Nullable Foutcode foutcode) {
    if (levering.reeks() != Reeks.VERVOLG) {
      return;
    }
    verzendingen
        .poging(levering.id())
        .ifPresent(
            poging -> {
              Stapuitkomsten.Uitkomst uitkomst = stappen.laatste(levering.id(), "resultaat");
              // What was sent is sent, also where a step after it fails.
              if (staat == Staat.GELEVERD || uitkomst.waarde() != null) {
                verwerk(poging, resultaat(uitkomst.waarde()), uitkomst.tekst("code"));
              } else if (staat == Staat.INGETROKKEN) {
                trekIn(poging);
              }
            });
  }

  @Override
  public void meld(UUID levering, Verzendresultaat resultaat, String code) {
    transactie.executeWithoutResult(
        status ->
            verzendingen.poging(levering).ifPresent(poging -> verwerk(poging, resultaat, code)));
  }

  /** The verzending is locked first, and then its attempt is looked at again. */
  private void verwerk(Verzendpoging gevonden, Verzendresultaat resultaat, String code) {
    Verzending verzending = verzendingen.vergrendel(gevonden.verzending()).orElseThrow();
    Verzendpoging poging = verzendingen.poging(gevonden.levering()).orElseThrow();
    if (resultaat == poging.resultaat() || isIngehaald(verzending, poging, resultaat)) {
      return;
    }
    verzendingen.meld(poging.levering(), resultaat, code, klok.instant());
    Vervolgbericht bericht = berichten.vind(verzending.vervolgbericht()).orElseThrow();
    noteer(bericht, verzending, poging, resultaat, code);
    registraties.meld(bericht, verzending, poging, resultaat);
    boolean beslist =
        poging.resultaat() == Verzendresultaat.ONBEKEND
            && werkvoorraad.handelAfVan(poging.levering(), WIJ, "uitslag alsnog: " + resultaat)
                == 0;
    switch (resultaat) {
      case ONBESTELBAAR -> {
        // A human that saw to it may have sent it some other way.
        if (beslist) {
          plan.geefOp(verzending, poging);
        } else {
          plan.volgende(verzending, poging);
        }
      }
      case ONBEKEND -> plan.legVoor(verzending, poging);
      case AANGEBODEN, BEZORGD, GEOPEND ->
          verzendingen.zet(verzending.id(), Verzendstand.valueOf(resultaat.name()), klok.instant());
    }
  }

  /** What arrived stays so, and a channel that was left has no more to say of where it went. */
  private boolean isIngehaald(
      Verzending verzending, Verzendpoging poging, Verzendresultaat resultaat) {
    return !verzending.stand().kanNaar(resultaat)
        || (resultaat == Verzendresultaat.ONBESTELBAAR && !isLaatste(poging));
  }

  private void trekIn(Verzendpoging poging) {
    Verzending verzending = verzendingen.vergrendel(poging.verzending()).orElseThrow();
    if (isLaatste(poging) && verzending.stand() == Verzendstand.GEPLAND) {
      verzendingen.zet(verzending.id(), Verzendstand.INGETROKKEN, klok.instant());
    }
  }

  private boolean isLaatste(Verzendpoging poging) {
    return verzendingen.pogingen(poging.verzending()).stream()
        .noneMatch(ander -> ander.volgnummer() > poging.volgnummer());
  }

  private void noteer(
      Vervolgbericht bericht,
      Verzending verzending,
      Verzendpoging poging,
      Verzendresultaat resultaat,
      String code) {
    Aanvraag aanvraag = aanvraag(bericht.aanvraag());
    logboek.leg(
        new Handeling(
            verzending.gemeente(),
            klok.instant(),
            Handelingssoort.VERZENDING_GEMELD,
            aanvraag == null ? Betrokkenen.onbekend() : Betrokkenen.van(aanvraag.optreden()),
            new Onderwerp(
                aanvraag == null ? null : aanvraag.dienst(),
                bericht.aanvraag().toString(),
                aanvraag == null ? null : aanvraag.zaakidentificatie(),
                null),
            bericht.afnemer().isEmpty() ? null : bericht.afnemer(),
            String.join(
                " ",
                bericht.soort().name(),
                "aan",
                verzending.hoedanigheid().name(),
                "door",
                poging.kanaal().name() + ":",
                resultaat.name(),
                code),
            null));
  }

  /** One that cannot be read may not keep a levering from ending. */
  private @Nullable Aanvraag aanvraag(UUID id) {
    try {
      return aanvragen.vind(id).orElse(null);
    } catch (Afwijzing onleesbaar) {
      return null;
    }
  }

  /** A channel that does not say what came of it has only taken it in. */
  private static Verzendresultaat resultaat(@Nullable String naam) {
    return naam == null ? Verzendresultaat.AANGEBODEN : Verzendresultaat.valueOf(naam);
  }
}
