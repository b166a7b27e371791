package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.stuf.Zaak;
import nl.machtigingsbrug.zaak.zgw.Catalogi;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import nl.machtigingsbrug.zds.Zaaktypegids;
import nl.machtigingsbrug.zds.Zdsvraag;
import nl.machtigingsbrug.zds.bewijs.Bewijsinstellingen;
import org.springframework.stereotype.Component;

/** Translates a message about a zaak, with everything that must be known before it is accepted. */
@Component
class Vertaler {

  static final String ONZE_BRON = "machtigingsbrug-zds";
  private static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";

  private final Berichtmapping mapping;
  private final Catalogi catalogi;
  private final ZgwGemeenten gemeenten;
  private final Vertaalinstellingen instellingen;
  private final Berichtbewijzen bewijzen;
  private final Bewijsinstellingen bewijsvelden;
  private final Zaaktypegids zaaktypen;
  private final Stukvertaler stukken;
  private final Clock klok;

  Vertaler(
      Berichtmapping mapping,
      Catalogi catalogi,
      ZgwGemeenten gemeenten,
      Vertaalinstellingen instellingen,
      Berichtbewijzen bewijzen,
      Bewijsinstellingen bewijsvelden,
      Zaaktypegids zaaktypen,
      Stukvertaler stukken,
      Clock klok) {
    this.mapping = mapping;
    this.catalogi = catalogi;
    this.gemeenten = gemeenten;
    this.instellingen = instellingen;
    this.bewijzen = bewijzen;
    this.bewijsvelden = bewijsvelden;
    this.zaaktypen = zaaktypen;
    this.stukken = stukken;
    this.klok = klok;
  }

  /**
   * Translates.
   *
   * @param id of what will be stored
   */
  Vertaald vertaal(Zdsvraag vraag, UUID id) {
    return switch (vraag.operatie()) {
      case CREEER_ZAAK -> nieuw(vraag, id);
      case UPDATE_ZAAK, ACTUALISEER_ZAAKSTATUS -> gewijzigd(vraag);
      case MAAK_ZAAKDOCUMENT, VOEG_ZAAKDOCUMENT_TOE, UPDATE_ZAAKDOCUMENT ->
          stukken.vertaal(vraag, id);
      default -> throw new Afwijzing(Foutcode.BERICHT_SOORT_ONBEKEND, "Body");
    };
  }

  private Vertaald nieuw(Zdsvraag vraag, UUID id) {
    if (!(Mutatie.zaak(vraag.bericht()) instanceof Mutatie.Toevoeging<Zaak> toevoeging)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "mutatiesoort");
    }
    String gemeente = vraag.gemeente();
    Zaak zaak = toevoeging.wordt();
    String nummer = nummer(zaak);
    Stufelement object = objecten(vraag).get(0);
    String genoemd = Zaaktypegids.genoemd(zaak);
    if (genoemd == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "isVan");
    }
    ZgwInstellingen zgw = gemeenten.van(gemeente);
    Gemeentevertaling vertaling = instellingen.van(gemeente);
    Berichtmapping.Van van = new Berichtmapping.Van(gemeente, genoemd);
    ObjectNode body = mapping.zaak(van, object.element(), true);
    String zaaktypenaam = zaaktypen.identificatie(gemeente, genoemd);
    Map<String, String> eigenschappen =
        zonderBewijs(gemeente, mapping.eigenschappen(van, object.element(), true));
    Resultaatzetting resultaat = Afloop.nieuw(mapping, van, object);
    List<Verband> verbanden = verbandelementen(nummer, van).nieuw(object);
    List<Statuszetting> statussen = statussen(vraag, zaak, object, vertaling);
    Zaaktype zaaktype;
    List<Rolopdracht> rollen;
    Vertaald.Wie wie;
    try {
      zaaktype = catalogi.van(gemeente).zaaktype(zaaktypenaam, Kalender.dag(klok.instant()));
      Afloop.eis(catalogi.van(gemeente), zaaktype, resultaat, statussen);
      List<Elementrol> elementen = rolelementen(van).nieuw(object);
      wie = bewijzen.nieuw(vraag, zaak, elementen);
      rollen = new Rolkeuze(zgw.rolconventieVoor(zaaktypenaam), zaaktype).verdeel(wie.rollen());
      eigenschappen.keySet().removeIf(naam -> !kent(zaaktype, naam));
      statussen.forEach(status -> Statuskeuze.kies(zaaktype, status));
    } catch (Afwijzing fout) {
      if (fout.code() == Foutcode.ZAAK_INRICHTING
          || fout.code() == Foutcode.ZAAKBERICHT_RESULTAATTYPE) {
        // What is missing may have been added to the catalogue since.
        catalogi.vergeet(gemeente);
      }
      throw fout;
    }
    body.put("identificatie", nummer)
        .put("bronorganisatie", zgw.bronorganisatie().waarde())
        .put("verantwoordelijkeOrganisatie", zgw.verantwoordelijke().waarde())
        .put("zaaktype", zaaktype.url().toString());
    body.withArray("kenmerken").addObject().put("kenmerk", id.toString()).put("bron", ONZE_BRON);
    Zaakbericht bericht =
        new Zaakbericht(
            vraag.operatie(),
            nummer,
            new Aanmaak(
                zaaktype.url().toString(),
                zgw.bronorganisatie().waarde(),
                // A zaak that begins with its end needs a resultaat in between.
                zgw.zaakRegistreren() && !Afloop.sluit(zaaktype, statussen.subList(0, 1)),
                body,
                rollen),
            null,
            List.of(),
            statussen,
            eigenschappen,
            null,
            resultaat,
            verbanden,
            null);
    return new Vertaald(bericht, wie);
  }

  private Vertaald gewijzigd(Zdsvraag vraag) {
    if (!(Mutatie.zaak(vraag.bericht()) instanceof Mutatie.Wijziging<Zaak> wijziging)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "mutatiesoort");
    }
    String gemeente = vraag.gemeente();
    List<Stufelement> objecten = objecten(vraag);
    Zaak wordt = wijziging.wordt();
    String nummer = nummer(wordt);
    if (!nummer.equals(nummer(wijziging.was()))) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, "identificatie");
    }
    boolean status = vraag.operatie() == Operatie.ACTUALISEER_ZAAKSTATUS;
    Gemeentevertaling vertaling = instellingen.van(gemeente);
    String genoemd = Zaaktypegids.genoemd(wordt);
    Berichtmapping.Van van = new Berichtmapping.Van(gemeente, genoemd);
    ObjectNode velden = status ? null : verschil(van, objecten);
    Map<String, String> eigenschappen =
        status ? Map.of() : zonderBewijs(gemeente, nieuweWaarden(van, objecten));
    Berichtbewijzen.Gewijzigd bewezen =
        status
            ? bewijzen.ongewijzigd(vraag)
            : bewijzen.gewijzigd(
                vraag, wordt, rolelementen(van).gewijzigd(objecten.get(0), objecten.get(1)));
    List<Rolmutatie> rollen = bewezen.rollen();
    List<Statuszetting> statussen =
        wordt.statussen().isEmpty()
            ? List.of()
            : statussen(vraag, wordt, objecten.get(1), vertaling);
    if (status && statussen.isEmpty()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "heeft");
    }
    return new Vertaald(
        new Zaakbericht(
            vraag.operatie(),
            nummer,
            null,
            velden == null || velden.isEmpty() ? null : velden,
            rollen,
            statussen,
            eigenschappen,
            null,
            Afloop.gewijzigd(mapping, van, objecten.get(0), objecten.get(1)),
            verbandelementen(nummer, van).gewijzigd(objecten.get(0), objecten.get(1)),
            bewezen.zaak().orElse(null)),
        new Vertaald.Wie(
            rollen.stream().map(Rolmutatie::wordt).filter(java.util.Objects::nonNull).toList(),
            bewezen.bewijs().orElse(null)));
  }

  /**
   * Only what is different now changes: the same in both objects is there to recognise the zaak.
   */
  private ObjectNode verschil(Berichtmapping.Van van, List<Stufelement> objecten) {
    ObjectNode was = mapping.zaak(van, objecten.get(0).element(), false);
    ObjectNode wordt = mapping.zaak(van, objecten.get(1).element(), false);
    wordt.remove(List.of("identificatie", "zaaktype", "kenmerken", "registratiedatum"));
    for (Iterator<String> velden = wordt.fieldNames(); velden.hasNext(); ) {
      String veld = velden.next();
      if (was.has(veld) && was.path(veld).equals(wordt.path(veld))) {
        velden.remove();
      }
    }
    return wordt;
  }

  private Rolelementen rolelementen(Berichtmapping.Van van) {
    return new Rolelementen((soort, element) -> mapping.rol(van, soort, element));
  }

  private Verbandelementen verbandelementen(String nummer, Berichtmapping.Van van) {
    return new Verbandelementen(nummer, relatie -> mapping.zaakrelatie(van, relatie));
  }

  private List<Statuszetting> statussen(
      Zdsvraag vraag, Zaak zaak, Stufelement object, Gemeentevertaling vertaling) {
    List<Stufelement> elementen = object.kinderen(ZKN, "heeft");
    List<Statuszetting> gezet = new ArrayList<>();
    for (int i = 0; i < elementen.size(); i++) {
      Statuszetting zetting =
          mapping.status(
              new Berichtmapping.Van(vraag.gemeente(), Zaaktypegids.genoemd(zaak)),
              elementen.get(i).element(),
              "status-" + (i + 1));
      if (!zetting.status().hasNonNull("datumStatusGezet")) {
        zetting.status().put("datumStatusGezet", nu());
      }
      gezet.add(zetting);
    }
    boolean begin =
        gezet.isEmpty()
            && vraag.operatie() == Operatie.CREEER_ZAAK
            && (vertaling.beginstatus() || gemeenten.van(vraag.gemeente()).zaakRegistreren());
    if (begin) {
      gezet.add(
          new Statuszetting(
              "status-1",
              null,
              null,
              JsonNodeFactory.instance
                  .objectNode()
                  .put("datumStatusGezet", nu())
                  .put("statustoelichting", "Zaak ontvangen")));
    }
    return List.copyOf(gezet);
  }

  private Map<String, String> nieuweWaarden(Berichtmapping.Van van, List<Stufelement> objecten) {
    Map<String, String> was = mapping.eigenschappen(van, objecten.get(0).element(), true);
    Map<String, String> wordt = mapping.eigenschappen(van, objecten.get(1).element(), false);
    wordt.entrySet().removeAll(was.entrySet());
    return wordt;
  }

  /** Evidence is no property of the zaak. */
  private Map<String, String> zonderBewijs(String gemeente, Map<String, String> eigenschappen) {
    Map<String, String> over = new TreeMap<>(eigenschappen);
    over.remove(bewijsvelden.van(gemeente).bewijsveld());
    over.remove(bewijsvelden.van(gemeente).assertieveld());
    return over;
  }

  private String nu() {
    return klok.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** An extraElement that is no eigenschap of the zaaktype is an agreement with somebody else. */
  static boolean kent(Zaaktype zaaktype, String naam) {
    return zaaktype.eigenschappen().stream().anyMatch(een -> een.naam().equals(naam));
  }

  private static List<Stufelement> objecten(Zdsvraag vraag) {
    return vraag.bericht().inhoud().kinderen(ZKN, "object");
  }

  private static String nummer(Zaak zaak) {
    String nummer = zaak.identificatie().tekst();
    if (nummer == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "identificatie");
    }
    return nummer;
  }
}
