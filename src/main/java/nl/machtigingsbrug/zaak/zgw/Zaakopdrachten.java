package nl.machtigingsbrug.zaak.zgw;

import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.zaak.Mappinginvoer;
import nl.machtigingsbrug.zaak.Mappingversies;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first step of a levering to a ZGW zaaksysteem: what has to become of this aanvraag there. */
@Component("zaakopdrachten")
class Zaakopdrachten {

  private final Aanvragen aanvragen;
  private final Catalogus diensten;
  private final Mappingversies mappingen;
  private final Catalogi catalogi;
  private final ZgwGemeenten gemeenten;

  Zaakopdrachten(
      Aanvragen aanvragen,
      Catalogus diensten,
      Mappingversies mappingen,
      Catalogi catalogi,
      ZgwGemeenten gemeenten) {
    this.aanvragen = aanvragen;
    this.diensten = diensten;
    this.mappingen = mappingen;
    this.catalogi = catalogi;
    this.gemeenten = gemeenten;
  }

  @Handler
  void open(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Zaakopdracht opdracht = opdracht(levering).gekeurd();
    exchange.setProperty(Zgwgemeente.EIGENSCHAP, opdracht.instellingen());
    exchange.setProperty(Zaakopdracht.EIGENSCHAP, opdracht);
    exchange.setProperty("rollen", opdracht.rollen());
    exchange.setProperty("eigenschappen", waarden(opdracht));
    exchange.setProperty("zaakRegistreren", opdracht.instellingen().zaakRegistreren());
  }

  private Zaakopdracht opdracht(Levering levering) {
    Aanvraag aanvraag = aanvragen.met(levering.aanvraagId());
    ZgwInstellingen instellingen = gemeenten.van(aanvraag.gemeente());
    Dienst dienst = diensten.dienst(aanvraag.dienst());
    Zaakinrichting zaak = dienst.zaak();
    if (zaak == null) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, "dienst " + dienst.id());
    }
    return new Zaakopdracht(
        aanvraag,
        dienst,
        instellingen,
        catalogi.van(aanvraag.gemeente()).zaaktype(zaak.zaaktype(), Zaakopdracht.dag(aanvraag)),
        mappingen
            .met(Objects.requireNonNull(levering.mappingversie()))
            .pasToe(Mappinginvoer.van(aanvraag, dienst)),
        Rolverdeling.rollen(
            aanvraag.optreden(),
            instellingen.rolconventieVoor(zaak.zaaktype()),
            instellingen.profiel(),
            this::dienstnummer));
  }

  private @Nullable String dienstnummer(ServiceUuid uuid) {
    return diensten.zoek(uuid).map(Dienst::dienstnummer).orElse(null);
  }

  private static List<Zaakwaarde> waarden(Zaakopdracht opdracht) {
    return opdracht.velden().eigenschappen().entrySet().stream()
        .map(waarde -> new Zaakwaarde(waarde.getKey(), waarde.getValue()))
        .toList();
  }
}
