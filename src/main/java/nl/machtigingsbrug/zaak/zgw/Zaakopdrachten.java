package nl.machtigingsbrug.zaak.zgw;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.Documenten;
import nl.machtigingsbrug.dienst.Catalogus;
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
import org.springframework.stereotype.Component;

/**
 * What has to become of an aanvraag in a ZGW zaaksysteem. First how its zaak is made is chosen, and
 * remembered; then every attempt makes the same opdracht of it.
 */
@Component("zaakopdrachten")
public class Zaakopdrachten {

  private final Aanvragen aanvragen;
  private final Documenten documenten;
  private final Gemeentecatalogi diensten;
  private final Mappingversies mappingen;
  private final Catalogi catalogi;
  private final ZgwGemeenten gemeenten;

  Zaakopdrachten(
      Aanvragen aanvragen,
      Documenten documenten,
      Gemeentecatalogi diensten,
      Mappingversies mappingen,
      Catalogi catalogi,
      ZgwGemeenten gemeenten) {
    this.aanvragen = aanvragen;
    this.documenten = documenten;
    this.diensten = diensten;
    this.mappingen = mappingen;
    this.catalogi = catalogi;
    this.gemeenten = gemeenten;
  }

  /**
   * Chooses, by the settings and the catalogue of now, and looks whether all is there that this
   * aanvraag needs: a choice that cannot work is not remembered.
   */
  public Object kies(@ExchangeProperty("levering") Levering levering) {
    Aanvraag aanvraag = aanvragen.met(levering.aanvraagId());
    try {
      return gekozen(levering, aanvraag).resultaat();
    } catch (Afwijzing fout) {
      catalogi.vergeet(aanvraag.gemeente());
      throw fout;
    }
  }

  private Inrichting gekozen(Levering levering, Aanvraag aanvraag) {
    ZgwInstellingen instellingen = gemeenten.van(aanvraag.gemeente());
    String zaaktype = zaak(dienst(aanvraag)).zaaktype();
    Inrichting inrichting =
        new Inrichting(
            catalogi.van(aanvraag.gemeente()).zaaktype(zaaktype, Zaakopdracht.dag(aanvraag)).url(),
            instellingen.profiel(),
            instellingen.zaakRegistreren(),
            instellingen.rolconventieVoor(zaaktype),
            instellingen.bronorganisatie());
    opdracht(levering, aanvraag, inrichting).keur(!documenten.van(aanvraag.id()).isEmpty());
    return inrichting;
  }

  /** Lays out the opdracht for the steps that follow. */
  public void open(
      Exchange exchange,
      @ExchangeProperty("levering") Levering levering,
      @ExchangeProperty("resultaat.inrichting") Map<?, ?> gekozen) {
    Aanvraag aanvraag = aanvragen.met(levering.aanvraagId());
    Inrichting inrichting = Inrichting.van(gekozen, gemeenten.van(aanvraag.gemeente()).catalogi());
    Zaakopdracht opdracht = opdracht(levering, aanvraag, inrichting);
    exchange.setProperty(Zgwgemeente.EIGENSCHAP, opdracht.instellingen());
    exchange.setProperty(Zaakopdracht.EIGENSCHAP, opdracht);
    exchange.setProperty("rollen", opdracht.rollen());
    exchange.setProperty("eigenschappen", waarden(opdracht));
    exchange.setProperty("zaakRegistreren", inrichting.zaakRegistreren());
  }

  private Zaakopdracht opdracht(Levering levering, Aanvraag aanvraag, Inrichting inrichting) {
    Dienst dienst = dienst(aanvraag);
    Catalogus eigen = diensten.van(aanvraag.gemeente());
    return new Zaakopdracht(
        aanvraag,
        dienst,
        gemeenten.van(aanvraag.gemeente()).zoals(inrichting),
        catalogi.van(aanvraag.gemeente()).zaaktype(inrichting.zaaktype()),
        mappingen
            .met(Objects.requireNonNull(levering.mappingversie()))
            .pasToe(Mappinginvoer.van(aanvraag, dienst)),
        Rolverdeling.rollen(
            aanvraag.optreden(),
            inrichting.rolconventie(),
            inrichting.profiel(),
            uuid -> eigen.zoek(uuid).map(Dienst::dienstnummer).orElse(null)));
  }

  private static Zaakinrichting zaak(Dienst dienst) {
    Zaakinrichting zaak = dienst.zaak();
    if (zaak == null) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, "dienst " + dienst.id());
    }
    return zaak;
  }

  private Dienst dienst(Aanvraag aanvraag) {
    return diensten.van(aanvraag.gemeente()).dienst(aanvraag.dienst());
  }

  private static List<Zaakwaarde> waarden(Zaakopdracht opdracht) {
    return opdracht.velden().eigenschappen().entrySet().stream()
        .map(waarde -> new Zaakwaarde(waarde.getKey(), waarde.getValue()))
        .toList();
  }
}
