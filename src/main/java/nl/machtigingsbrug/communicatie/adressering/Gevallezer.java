package nl.machtigingsbrug.communicatie.adressering;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.machtigingsbrug.bestand.Bestanden;
import nl.machtigingsbrug.bestand.Bestanden.Bestand;
import nl.machtigingsbrug.bestand.Bestandssoort;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.JsonLezer;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.bestand.Schemafouten;
import nl.machtigingsbrug.bestand.Schemas;
import nl.machtigingsbrug.bestand.YamlLezer;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.dienst.Catalogus;

/** Reads the files with cases ({@code *.gevallen.yaml}) that stand beside the rules. */
final class Gevallezer {

  private static final String STANDAARDDAG = "2026-06-15";

  private final List<Melding> meldingen = new ArrayList<>();
  private final Bestanden bestanden;
  private final Catalogus catalogus;
  private final Beleid beleid;

  Gevallezer(List<Laag> lagen, Catalogus catalogus, Beleid beleid) {
    this.bestanden = new Bestanden(Bestandssoort.COMMUNICATIE, lagen, meldingen);
    this.catalogus = catalogus;
    this.beleid = beleid;
  }

  /**
   * All cases of all files.
   *
   * @throws RegelsOngeldig naming every error
   */
  List<Geval> lees() {
    List<Geval> gevallen = new ArrayList<>();
    bestanden
        .yaml()
        .forEach(
            (stam, bestand) -> {
              if (stam.endsWith(Regellezer.GEVALLEN)) {
                lees(bestand, gevallen);
              }
            });
    if (!meldingen.isEmpty()) {
      throw new RegelsOngeldig(meldingen);
    }
    return gevallen;
  }

  private void lees(Bestand bestand, List<Geval> gevallen) {
    String tekst = bestanden.tekst(bestand);
    Bron bron = tekst == null ? null : YamlLezer.lees(bestand.naam(), tekst, meldingen);
    Bestand vorm = bestanden.zoek("gevallen.schema.json");
    String vormtekst = vorm == null ? null : bestanden.tekst(vorm);
    Bron schema =
        vorm == null || vormtekst == null
            ? null
            : JsonLezer.lees(vorm.naam(), vormtekst, meldingen);
    if (bron == null || schema == null) {
      return;
    }
    Schema regels = Schemas.van(schema.inhoud());
    List<Melding> eigen = new ArrayList<>();
    regels.validate(bron.inhoud()).forEach(fout -> eigen.add(Schemafouten.melding(bron, fout)));
    meldingen.addAll(eigen);
    if (eigen.isEmpty()) {
      bron.inhoud().forEach(geval -> gevallen.add(geval(geval, bestand.naam())));
    }
  }

  private Geval geval(JsonNode inhoud, String bestand) {
    List<String> niet = new ArrayList<>();
    inhoud.path("niet").forEach(id -> niet.add(id.asText()));
    return new Geval(
        inhoud.path("geval").asText(),
        bestand,
        situatie(inhoud),
        inhoud.path("regel").asText(null),
        niet,
        verwacht(inhoud.path("uitkomst")));
  }

  private Situatie situatie(JsonNode inhoud) {
    Gevalpersonen mensen = new Gevalpersonen(inhoud, catalogus, beleid.berichtenboxdienst());
    Map<Hoedanigheid, Persoonsfeiten> personen = new EnumMap<>(Hoedanigheid.class);
    for (Hoedanigheid wie : Hoedanigheid.values()) {
      personen.put(wie, Gevalfeiten.persoon(inhoud.path(Keuze.naam(wie)), dag(inhoud)));
    }
    return new Situatie(
        mensen.optreden(),
        Keuze.van(Berichtsoort.class, inhoud.path("bericht")),
        mensen.dienst(),
        catalogus.zoek(beleid.berichtenboxdienst()).orElse(null),
        Gevalfeiten.moment(dag(inhoud)),
        inhoud.has("publicatie") ? Gevalfeiten.moment(inhoud.path("publicatie").asText()) : null,
        Gevalfeiten.dag(inhoud.path("uiterlijk")),
        Gevalfeiten.mandaat(inhoud.path("mandaat")),
        personen);
  }

  private static String dag(JsonNode inhoud) {
    return inhoud.path("moment").asText(STANDAARDDAG);
  }

  private static String verwacht(JsonNode uitkomst) {
    if (uitkomst.has("werkvoorraad")) {
      return "werkvoorraad (" + uitkomst.path("werkvoorraad").asText() + ")";
    }
    List<String> ontvangers = new ArrayList<>();
    for (Hoedanigheid wie : Hoedanigheid.values()) {
      JsonNode ontvangst = uitkomst.path(Keuze.naam(wie));
      if (!ontvangst.isMissingNode()) {
        ontvangers.add(
            Keuze.naam(wie)
                + " "
                + ontvangst.path("variant").asText()
                + " via "
                + StreamSupport.stream(ontvangst.path("kanalen").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(joining(", dan ")));
      }
    }
    return String.join("; ", ontvangers);
  }
}
