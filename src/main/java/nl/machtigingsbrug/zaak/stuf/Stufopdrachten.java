package nl.machtigingsbrug.zaak.stuf;

import java.util.Objects;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.zaak.Mappinginvoer;
import nl.machtigingsbrug.zaak.Mappingversies;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Lays out what has to become of an aanvraag, and looks whether it can be said in StUF. */
@Component("stufopdrachten")
class Stufopdrachten {

  private final Aanvragen aanvragen;
  private final Gemeentecatalogi diensten;
  private final Mappingversies mappingen;
  private final StufGemeenten gemeenten;

  Stufopdrachten(
      Aanvragen aanvragen,
      Gemeentecatalogi diensten,
      Mappingversies mappingen,
      StufGemeenten gemeenten) {
    this.aanvragen = aanvragen;
    this.diensten = diensten;
    this.mappingen = mappingen;
    this.gemeenten = gemeenten;
  }

  /**
   * Lays it out, before anything was asked of the zaaksysteem.
   *
   * @throws Afwijzing MB-STUF-34 without a zaaktype, MB-ZAAK-02 for someone whom StUF cannot name
   */
  @Handler
  void open(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Aanvraag aanvraag = aanvragen.met(levering.aanvraagId());
    StufInstellingen bij = gemeenten.van(aanvraag.gemeente());
    Dienst dienst = diensten.van(aanvraag.gemeente()).dienst(aanvraag.dienst());
    Zaakinrichting zaak = dienst.zaak();
    if (zaak == null) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, "dienst " + dienst.id());
    }
    Stufopdracht opdracht =
        new Stufopdracht(
            aanvraag,
            dienst,
            bij,
            bij.zaaktype(dienst.id(), zaak.zaaktype()),
            mappingen
                .met(Objects.requireNonNull(levering.mappingversie()))
                .pasToe(Mappinginvoer.van(aanvraag, dienst)));
    Rollen.van(opdracht);
    exchange.setProperty(Stufopdracht.EIGENSCHAP, opdracht);
    exchange.setProperty("beantwoordtVragen", bij.beantwoordtVragen());
  }
}
