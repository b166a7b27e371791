package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Instant;
import java.util.Objects;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.adressering.Geheimhouding;
import nl.machtigingsbrug.communicatie.adressering.Persoonsfeiten;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Reeks;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/**
 * The begin of every route that registers that a message went out. A mandate that ended since does
 * not matter: it was sent.
 */
@Component("verzendregistratie")
class Verzendregistratie {

  private final Registraties registraties;
  private final Verzendingen verzendingen;
  private final Vervolgberichten berichten;
  private final Aanvragen aanvragen;
  private final Verzendopdrachten opdrachten;
  private final Documentstand documenten;

  Verzendregistratie(
      Registraties registraties,
      Verzendingen verzendingen,
      Vervolgberichten berichten,
      Aanvragen aanvragen,
      Verzendopdrachten opdrachten,
      Documentstand documenten) {
    this.registraties = registraties;
    this.verzendingen = verzendingen;
    this.berichten = berichten;
    this.aanvragen = aanvragen;
    this.opdrachten = opdrachten;
    this.documenten = documenten;
  }

  /**
   * Lays out what was sent.
   *
   * @throws Afwijzing MB-VERVOLG-08 where its documents are not kept yet and this is about them
   */
  public void open(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Verzendpoging poging =
        registraties
            .poging(levering.id())
            .flatMap(verzendingen::poging)
            .orElseThrow(() -> new Afwijzing(Foutcode.VERVOLG_ONBEKEND));
    Verzending verzending = verzendingen.vanLevering(poging.levering()).orElseThrow();
    Vervolgbericht bericht = berichten.vind(verzending.vervolgbericht()).orElseThrow();
    if (levering.reeks() == Reeks.REGISTRATIE) {
      documenten.eisAf(bericht);
    }
    Aanvraag aanvraag = aanvragen.met(bericht.aanvraag());
    exchange.setProperty(
        Verzendstap.OPDRACHT, opdrachten.van(poging, verzending, bericht, aanvraag));
    exchange.setProperty("optreden", aanvraag.optreden());
    exchange.setProperty(
        Verzendstap.VERZONDEN, Objects.requireNonNullElse(poging.gemeld(), Instant.EPOCH));
    exchange.setProperty(
        Verzendstap.ADRES_GEHEIM, isGeheim(bericht, verzending.wegen().get(poging.volgnummer())));
  }

  private boolean isGeheim(Vervolgbericht bericht, Verzendweg weg) {
    return berichten
        .feiten(bericht)
        .map(feiten -> feiten.personen().getOrDefault(weg.adresVan(), Persoonsfeiten.ONBEKEND))
        .filter(feiten -> feiten.geheimhouding() == Geheimhouding.JA)
        .isPresent();
  }
}
