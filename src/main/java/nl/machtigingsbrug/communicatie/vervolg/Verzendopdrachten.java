package nl.machtigingsbrug.communicatie.vervolg;

import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.optreden.Partij;
import org.springframework.stereotype.Component;

/** What a channel is to send, or sent: of nothing but what is stored, so every time the same. */
@Component
class Verzendopdrachten {

  private final Vervolgteksten teksten;
  private final Bijlagen bijlagen;

  Verzendopdrachten(Vervolgteksten teksten, Bijlagen bijlagen) {
    this.teksten = teksten;
    this.bijlagen = bijlagen;
  }

  Verzendopdracht van(
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
        bericht.uiterlijk(),
        verzending.afgeschermd().afscherming());
  }

  private static Partij ontvanger(Hoedanigheid hoedanigheid, Aanvraag aanvraag) {
    return switch (hoedanigheid) {
      case AANVRAGER, VERTEGENWOORDIGDE -> aanvraag.optreden().betreft();
      case GEMACHTIGDE -> aanvraag.optreden().handelt();
    };
  }
}
