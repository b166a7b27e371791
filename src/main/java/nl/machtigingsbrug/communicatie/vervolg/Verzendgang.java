package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.communicatie.Grensbewaking;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingen;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/** The begin of every route that gives a message to a channel: {@code uit-verzending-<kanaal>}. */
@Component("verzendgang")
class Verzendgang {

  private final Verzendingen verzendingen;
  private final Vervolgberichten berichten;
  private final Aanvragen aanvragen;
  private final Verzendopdrachten opdrachten;
  private final Documentstand documenten;
  private final Vertegenwoordigingen vertegenwoordigingen;
  private final Clock klok;
  private final Map<Kanaal, Kanaalgrens> grenzen = new EnumMap<>(Kanaal.class);

  Verzendgang(
      Verzendingen verzendingen,
      Vervolgberichten berichten,
      Aanvragen aanvragen,
      Verzendopdrachten opdrachten,
      Documentstand documenten,
      Vertegenwoordigingen vertegenwoordigingen,
      Clock klok,
      List<Kanaalgrens> grenzen) {
    this.verzendingen = verzendingen;
    this.berichten = berichten;
    this.aanvragen = aanvragen;
    this.opdrachten = opdrachten;
    this.documenten = documenten;
    this.vertegenwoordigingen = vertegenwoordigingen;
    this.klok = klok;
    grenzen.forEach(grens -> this.grenzen.put(grens.kanaal(), grens));
  }

  /**
   * Lays out what the channel is to send. A mandate that was withdrawn since the recipients were
   * chosen, and a message that the channel cannot carry, end here: nothing was sent.
   *
   * @throws Afwijzing MB-VERVOLG-06, MB-VERVOLG-08 where the channel refers to documents that are
   *     not kept yet, MB-KANAAL-01 with the field, or MB-KANAAL-02 where it shows the address of
   *     another
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
    Kanaalgrens grens = grens(poging.kanaal());
    if (grens.verwijst()) {
      documenten.wachtOp(bericht);
    }
    Verzendopdracht opdracht = opdrachten.van(poging, verzending, bericht, aanvraag);
    // Before any step: what does not fit certainly did not leave.
    Grensbewaking.bewaak(grens, opdracht);
    exchange.setProperty(Verzendstap.OPDRACHT, opdracht);
    exchange.setProperty("optreden", aanvraag.optreden());
    exchange.setProperty(Verzendstap.TOELICHTING, opdracht.keur(verzending.reden()));
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

  private Kanaalgrens grens(Kanaal kanaal) {
    Kanaalgrens grens = grenzen.get(kanaal);
    if (grens == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "kanaal");
    }
    return grens;
  }
}
