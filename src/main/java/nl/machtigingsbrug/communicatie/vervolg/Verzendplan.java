package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.levering.Werksoort;
import nl.machtigingsbrug.levering.Werkvoorraad;
import nl.machtigingsbrug.optreden.Kalender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans the levering of a verzending to its first channel, or to the next one. */
@Component
class Verzendplan {

  /** It takes a PublicatieDatum at most 13 days ahead; some are for what goes wrong. */
  private static final Duration BEWAART_BERICHTENBOX = Duration.ofDays(10);

  private final Vervolgberichten berichten;
  private final Verzendingen verzendingen;
  private final Leveringen leveringen;
  private final Werkvoorraad werkvoorraad;
  private final Communicatie instellingen;
  private final Clock klok;

  Verzendplan(
      Vervolgberichten berichten,
      Verzendingen verzendingen,
      Leveringen leveringen,
      Werkvoorraad werkvoorraad,
      Communicatie instellingen,
      Clock klok) {
    this.berichten = berichten;
    this.verzendingen = verzendingen;
    this.leveringen = leveringen;
    this.werkvoorraad = werkvoorraad;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /** The first channel of a verzending that was just stored. */
  void begin(Verzending verzending, Vervolgbericht bericht) {
    plan(verzending, bericht, 0);
  }

  /**
   * The channel after one that did not reach the recipient, which makes it planned anew; a human
   * where there is none.
   *
   * @param poging the last one that was tried
   */
  void volgende(Verzending verzending, Verzendpoging poging) {
    Vervolgbericht bericht = berichten.vind(verzending.vervolgbericht()).orElseThrow();
    if (poging.volgnummer() + 1 < verzending.wegen().size()) {
      verzendingen.zet(verzending.id(), Verzendstand.GEPLAND, klok.instant());
      plan(verzending, bericht, poging.volgnummer() + 1);
      return;
    }
    geefOp(verzending, poging);
  }

  /** To a human: it did not arrive, and no channel is tried any more. */
  void geefOp(Verzending verzending, Verzendpoging poging) {
    Vervolgbericht bericht = berichten.vind(verzending.vervolgbericht()).orElseThrow();
    verzendingen.zet(verzending.id(), Verzendstand.ONBESTELBAAR, klok.instant());
    legVoor(verzending, bericht, poging, Foutcode.VERVOLG_KANALEN_OP);
  }

  /** To a human: whether it arrived is unknown, and nobody is to get it twice. */
  void legVoor(Verzending verzending, Verzendpoging poging) {
    Vervolgbericht bericht = berichten.vind(verzending.vervolgbericht()).orElseThrow();
    verzendingen.zet(verzending.id(), Verzendstand.AANGEBODEN, klok.instant());
    legVoor(verzending, bericht, poging, Foutcode.LEVERING_UITKOMST_ONBEKEND);
  }

  private void legVoor(
      Verzending verzending, Vervolgbericht bericht, Verzendpoging poging, Foutcode code) {
    werkvoorraad.voegToe(
        verzending.gemeente(),
        Werksoort.ONTVANGER_ONBEREIKBAAR,
        bericht.aanvraag(),
        poging.levering(),
        code,
        uitleg(verzending, bericht, poging, code));
  }

  private void plan(Verzending verzending, Vervolgbericht bericht, int nummer) {
    Kanaal kanaal = verzending.wegen().get(nummer).kanaal();
    String naam = Velden.naam(kanaal);
    UUID levering =
        leveringen.planLater(
            new Opdracht(
                bericht.aanvraag(),
                0,
                Reeks.VERVOLG,
                bericht.gemeente(),
                naam,
                "uit-verzending-" + naam),
            wacht(bericht, kanaal));
    verzendingen.bewaar(
        new Verzendpoging(levering, verzending.id(), nummer, kanaal, null, null, null),
        uitersteStart(verzending, bericht, nummer));
  }

  /**
   * A channel that keeps a message until its publication gets it at once, others at that moment.
   */
  private Duration wacht(Vervolgbericht bericht, Kanaal kanaal) {
    if (bericht.publicatie() == null) {
      return Duration.ZERO;
    }
    Instant vanaf =
        switch (kanaal) {
          case BERICHTENBOX -> bericht.publicatie().minus(BEWAART_BERICHTENBOX);
          case VTB_BERICHT -> Instant.MIN;
          case FBS, VTB_TAAK, EMAIL, SMS, BRIEF_NOTIFYNL, BRIEF_PRINT -> bericht.publicatie();
        };
    Instant nu = klok.instant();
    return vanaf.isAfter(nu) ? Duration.between(nu, vanaf) : Duration.ZERO;
  }

  /** The channels that are left share the time that is left; the last one goes on. */
  private @Nullable Instant uitersteStart(
      Verzending verzending, Vervolgbericht bericht, int nummer) {
    int over = verzending.wegen().size() - nummer;
    if (over == 1) {
      return null;
    }
    Instant nu = klok.instant().plus(wacht(bericht, verzending.wegen().get(nummer).kanaal()));
    Instant gewoon = nu.plus(instellingen.overgang());
    if (bericht.uiterlijk() == null) {
      return gewoon;
    }
    Instant einde =
        bericht.uiterlijk().atTime(LocalTime.MAX).atZone(Kalender.NEDERLAND).toInstant();
    Instant deel = nu.plus(Duration.between(nu, einde).dividedBy(over));
    return deel.isBefore(gewoon) ? deel : gewoon;
  }

  private static String uitleg(
      Verzending verzending, Vervolgbericht bericht, Verzendpoging poging, Foutcode code) {
    return "Bericht "
        + bericht.soort().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " aan de "
        + verzending.hoedanigheid().name().toLowerCase(Locale.ROOT)
        + ", laatst door het kanaal "
        + Velden.naam(poging.kanaal())
        + (poging.gemeld() == null ? "" : " op " + Kalender.dag(poging.gemeld()))
        + ": "
        + code.uitleg()
        + " "
        + code.actie();
  }
}
