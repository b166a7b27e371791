package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.Documenten;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** The first step of a levering to a ZGW zaaksysteem: what has to become of this aanvraag there. */
@Component("zaakopdrachten")
class Zaakopdrachten {

  private final Aanvragen aanvragen;
  private final Documenten documenten;
  private final Catalogus diensten;
  private final Catalogi catalogi;
  private final ZgwGemeenten gemeenten;

  Zaakopdrachten(
      Aanvragen aanvragen,
      Documenten documenten,
      Catalogus diensten,
      Catalogi catalogi,
      ZgwGemeenten gemeenten) {
    this.aanvragen = aanvragen;
    this.documenten = documenten;
    this.diensten = diensten;
    this.catalogi = catalogi;
    this.gemeenten = gemeenten;
  }

  @Handler
  void open(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Aanvraag aanvraag = aanvragen.met(levering.aanvraagId());
    ZgwInstellingen instellingen = gemeenten.van(aanvraag.gemeente());
    exchange.setProperty(Zgwgemeente.EIGENSCHAP, instellingen);
    Zaakopdracht opdracht = opdracht(aanvraag, instellingen);
    exchange.setProperty(Zaakopdracht.EIGENSCHAP, opdracht);
    exchange.setProperty("rollen", opdracht.rollen());
    exchange.setProperty("documenten", opdracht.documenten());
    exchange.setProperty(
        "eigenschappen",
        opdracht.eigenschappen().entrySet().stream()
            .map(waarde -> new Zaakwaarde(waarde.getKey(), waarde.getValue()))
            .toList());
    exchange.setProperty("zaakRegistreren", instellingen.zaakRegistreren());
  }

  private Zaakopdracht opdracht(Aanvraag aanvraag, ZgwInstellingen instellingen) {
    Dienst dienst = diensten.dienst(aanvraag.dienst());
    Zaakinrichting zaak = dienst.zaak();
    if (zaak == null) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, "dienst " + dienst.id());
    }
    Zaakopdracht zonderZaaktype =
        new Zaakopdracht(
            aanvraag,
            instellingen,
            new Zaaktype(
                instellingen.catalogi().waarde(), List.of(), List.of(), List.of(), List.of()),
            dienst.naam(),
            "",
            List.of(),
            List.of(),
            Map.of());
    return new Zaakopdracht(
        aanvraag,
        instellingen,
        catalogi.van(aanvraag.gemeente()).zaaktype(zaak.zaaktype(), zonderZaaktype.dag()),
        dienst.naam(),
        "",
        Rolverdeling.rollen(
            aanvraag.optreden(),
            instellingen.rolconventieVoor(zaak.zaaktype()),
            instellingen.profiel(),
            Dienstnummers.GEEN),
        documenten(aanvraag),
        eigenschappen(aanvraag.gegevens()));
  }

  private List<Zaakdocument> documenten(Aanvraag aanvraag) {
    List<Zaakdocument> zaakdocumenten = new ArrayList<>();
    documenten
        .van(aanvraag.id())
        .forEach(
            document ->
                zaakdocumenten.add(
                    new Zaakdocument(
                        "bijlage-" + (document.volgnummer() + 1),
                        document.naam(),
                        document.mediatype(),
                        document.lengte(),
                        "Bijlage",
                        () -> documenten.inhoud(document))));
    return List.copyOf(zaakdocumenten);
  }

  private static Map<String, String> eigenschappen(JsonNode gegevens) {
    return new LinkedHashMap<>();
  }
}
