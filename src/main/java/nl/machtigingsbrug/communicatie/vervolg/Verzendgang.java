package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingen;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/** The begin of every route that gives a message to a channel: {@code uit-verzending-<kanaal>}. */
@Component("verzendgang")
class Verzendgang {

  static final String EIGENSCHAP = "verzendopdracht";

  private final Verzendingen verzendingen;
  private final Vervolgberichten berichten;
  private final Bijlagen bijlagen;
  private final Aanvragen aanvragen;
  private final Vervolgteksten teksten;
  private final Vertegenwoordigingen vertegenwoordigingen;
  private final Clock klok;

  Verzendgang(
      Verzendingen verzendingen,
      Vervolgberichten berichten,
      Bijlagen bijlagen,
      Aanvragen aanvragen,
      Vervolgteksten teksten,
      Vertegenwoordigingen vertegenwoordigingen,
      Clock klok) {
    this.verzendingen = verzendingen;
    this.berichten = berichten;
    this.bijlagen = bijlagen;
    this.aanvragen = aanvragen;
    this.teksten = teksten;
    this.vertegenwoordigingen = vertegenwoordigingen;
    this.klok = klok;
  }

  /**
   * Lays out what the channel is to send. A mandate that was withdrawn since the recipients were
   * chosen ends here: nothing was sent.
   *
   * @throws Afwijzing MB-VERVOLG-06
   */
  public void open(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Verzendpoging poging =
        verzendingen
            .poging(levering.id())
            .orElseThrow(() -> new Afwijzing(Foutcode.VERVOLG_ONBEKEND));
    Verzending verzending = verzendingen.vanLevering(levering.id()).orElseThrow();
    Vervolgbericht bericht = berichten.vind(verzending.vervolgbericht()).orElseThrow();
    Aanvraag aanvraag = aanvragen.met(bericht.aanvraag());
    eisMandaat(verzending, aanvraag);
    exchange.setProperty(EIGENSCHAP, opdracht(poging, verzending, bericht, aanvraag));
  }

  private Verzendopdracht opdracht(
      Verzendpoging poging, Verzending verzending, Vervolgbericht bericht, Aanvraag aanvraag) {
    Verzendweg weg = verzending.wegen().get(poging.volgnummer());
    Tekst tekst = teksten.van(bericht, verzending.variant(), aanvraag);
    return new Verzendopdracht(
        poging.levering(),
        verzending.gemeente(),
        bericht.soort(),
        poging.kanaal(),
        ontvanger(weg.adresVan(), aanvraag),
        verzending.hoedanigheid(),
        verzending.variant(),
        weg.adres(),
        tekst.onderwerp(),
        tekst.tekst(),
        bijlagen.van(bericht.id(), bericht.gemeente(), verzending.variant()),
        aanvraag.zaakidentificatie(),
        bericht.publicatie(),
        bericht.uiterlijk());
  }

  private void eisMandaat(Verzending verzending, Aanvraag aanvraag) {
    if (verzending.hoedanigheid() == Hoedanigheid.GEMACHTIGDE
        && vertegenwoordigingen
            .vanAanvraag(aanvraag.id())
            .filter(stand -> stand.isBeeindigd(klok.instant()))
            .isPresent()) {
      throw new Afwijzing(Foutcode.VERVOLG_INGETROKKEN);
    }
  }

  private static Partij ontvanger(Hoedanigheid hoedanigheid, Aanvraag aanvraag) {
    return switch (hoedanigheid) {
      case AANVRAGER, VERTEGENWOORDIGDE -> aanvraag.optreden().betreft();
      case GEMACHTIGDE -> aanvraag.optreden().handelt();
    };
  }
}
