package nl.machtigingsbrug.zds.schrijven;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;

/** Messages of ZDS 1.1 as a sender writes them, with people that do not exist. */
final class Stufpost {

  static final String MOEDER = "999990639";
  static final String DOCHTER = "999990421";

  private static final Afnemer AFNEMER =
      new Afnemer("portaal", Set.of(Recht.values()), Set.of("voorbeeldstad"));

  /** Of which zaaktype. */
  static final String IS_VAN =
      """
      <ZKN:isVan StUF:entiteittype="ZAKZKT" StUF:verwerkingssoort="T">
      <ZKN:gerelateerde StUF:entiteittype="ZKT" StUF:verwerkingssoort="I">
      <ZKN:omschrijving>Wmo</ZKN:omschrijving><ZKN:code>B1026</ZKN:code></ZKN:gerelateerde></ZKN:isVan>""";

  private Stufpost() {}

  static Zdsvraag vraag(Operatie operatie, String bericht) {
    return vraag(operatie, bericht, AFNEMER);
  }

  static Zdsvraag vraag(Operatie operatie, String bericht, Afnemer afnemer) {
    byte[] xml =
        ("""
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"
          xmlns:StUF="http://www.egem.nl/StUF/StUF0301" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
          xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:xmime="http://www.w3.org/2005/05/xmlmime"><s:Body>%s</s:Body></s:Envelope>"""
                .formatted(bericht))
            .getBytes(StandardCharsets.UTF_8);
    return new Zdsvraag(
        afnemer,
        "voorbeeldstad",
        Versie.ZDS_1_1,
        "http://schemas.xmlsoap.org/soap/envelope/",
        operatie,
        Stuflezer.lees(xml),
        null,
        new Ruwbericht() {
          @Override
          public String contentType() {
            return "text/xml";
          }

          @Override
          public @Nullable String soapAction() {
            return null;
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(xml);
          }
        });
  }

  static Zdsvraag nieuweZaak(String referentie, String nummer, String inhoud) {
    return vraag(
        Operatie.CREEER_ZAAK,
        kennisgeving(
            "zakLk01",
            "ZAK",
            referentie,
            "T",
            """
            <ZKN:object StUF:entiteittype="ZAK" StUF:verwerkingssoort="T">
            <ZKN:identificatie>%s</ZKN:identificatie><ZKN:omschrijving>Aanvraag Wmo</ZKN:omschrijving>
            <ZKN:startdatum>20261127</ZKN:startdatum><ZKN:registratiedatum>20261127</ZKN:registratiedatum>
            %s
            %s</ZKN:object>"""
                .formatted(nummer, IS_VAN, inhoud)));
  }

  /** A message with a zaak of nothing but this. */
  static String kaleZaak(String inhoud) {
    return kennisgeving(
        "zakLk01",
        "ZAK",
        "ref",
        "T",
        "<ZKN:object StUF:entiteittype=\"ZAK\" StUF:verwerkingssoort=\"T\">%s</ZKN:object>"
            .formatted(inhoud));
  }

  static Zdsvraag update(String referentie, String nummer, String was, String wordt) {
    return vraag(Operatie.UPDATE_ZAAK, wijziging(referentie, nummer, was, wordt));
  }

  static Zdsvraag status(String referentie, String nummer, int volgnummer, String moment) {
    return status(referentie, nummer, volgnummer, moment, "");
  }

  static Zdsvraag status(
      String referentie, String nummer, int volgnummer, String moment, String extra) {
    return vraag(
        Operatie.ACTUALISEER_ZAAKSTATUS,
        wijziging(
            referentie,
            nummer,
            "",
            """
            <ZKN:heeft StUF:entiteittype="ZAKSTT" StUF:verwerkingssoort="T">
            <ZKN:gerelateerde StUF:entiteittype="STT" StUF:verwerkingssoort="I">
            <ZKN:volgnummer>%d</ZKN:volgnummer></ZKN:gerelateerde>
            <ZKN:datumStatusGezet>%s</ZKN:datumStatusGezet></ZKN:heeft>"""
                    .formatted(volgnummer, moment)
                + extra));
  }

  static Zdsvraag document(
      Operatie operatie, String referentie, String zaak, String nummer, String inhoud) {
    return vraag(
        operatie,
        kennisgeving(
            "edcLk01",
            "EDC",
            referentie,
            "T",
            """
            <ZKN:object StUF:entiteittype="EDC" StUF:verwerkingssoort="T">
            <ZKN:identificatie>%s</ZKN:identificatie><ZKN:dct.omschrijving>Bijlage</ZKN:dct.omschrijving>
            <ZKN:creatiedatum>20261127</ZKN:creatiedatum><ZKN:titel>Indicatie</ZKN:titel>
            <ZKN:taal>nld</ZKN:taal><ZKN:vertrouwelijkAanduiding>ZAAKVERTROUWELIJK</ZKN:vertrouwelijkAanduiding>
            <ZKN:auteur>Voorbeeld</ZKN:auteur>%s
            <ZKN:isRelevantVoor StUF:entiteittype="EDCZAK" StUF:verwerkingssoort="T">
            <ZKN:gerelateerde StUF:entiteittype="ZAK" StUF:verwerkingssoort="I">
            <ZKN:identificatie>%s</ZKN:identificatie></ZKN:gerelateerde></ZKN:isRelevantVoor></ZKN:object>"""
                .formatted(nummer, inhoud, zaak)));
  }

  static Zdsvraag wijzigDocument(String referentie, String nummer, String was, String wordt) {
    return vraag(
        Operatie.UPDATE_ZAAKDOCUMENT,
        """
        <ZKN:updateZaakdocument_Di02>%s<ZKN:parameters><ZKN:checkedOutId>c1</ZKN:checkedOutId></ZKN:parameters>
        <ZKN:edcLk02 StUF:entiteittype="EDC" StUF:functie="update">
        <ZKN:parameters><StUF:mutatiesoort>W</StUF:mutatiesoort></ZKN:parameters>
        <ZKN:object StUF:entiteittype="EDC" StUF:verwerkingssoort="W"><ZKN:identificatie>%s</ZKN:identificatie>%s</ZKN:object>
        <ZKN:object StUF:entiteittype="EDC" StUF:verwerkingssoort="W"><ZKN:identificatie>%s</ZKN:identificatie>%s</ZKN:object>
        </ZKN:edcLk02></ZKN:updateZaakdocument_Di02>"""
            .formatted(
                stuurgegevens(
                    "Di02", referentie, "<StUF:functie>updateZaakdocument</StUF:functie>"),
                nummer,
                was,
                nummer,
                wordt));
  }

  static Zdsvraag nummer(Operatie operatie, String referentie) {
    return vraag(
        operatie,
        "<ZKN:%s_Di02>%s</ZKN:%s_Di02>"
            .formatted(
                operatie.naam(),
                stuurgegevens(
                    "Di02", referentie, "<StUF:functie>" + operatie.naam() + "</StUF:functie>"),
                operatie.naam()));
  }

  static String persoon(String bsn) {
    return """
        <ZKN:natuurlijkPersoon StUF:entiteittype="NPS" StUF:verwerkingssoort="T"><BG:inp.bsn>%s</BG:inp.bsn>
        <BG:authentiek StUF:metagegeven="true">J</BG:authentiek></ZKN:natuurlijkPersoon>"""
        .formatted(bsn);
  }

  static String rol(String element, String type, String verwerking, String wie) {
    return """
        <ZKN:%1$s StUF:entiteittype="%2$s" StUF:verwerkingssoort="%3$s"><ZKN:gerelateerde>%4$s</ZKN:gerelateerde>
        </ZKN:%1$s>"""
        .formatted(element, type, verwerking, wie);
  }

  static String gemachtigde(String verwerking, String bsn) {
    return rol("heeftAlsGemachtigde", "ZAKBTRGMC", verwerking, persoon(bsn));
  }

  static String initiator(String verwerking, String bsn) {
    return rol("heeftAlsInitiator", "ZAKBTRINI", verwerking, persoon(bsn));
  }

  private static String wijziging(String referentie, String nummer, String was, String wordt) {
    return kennisgeving(
        "zakLk01",
        "ZAK",
        referentie,
        "W",
        """
        <ZKN:object StUF:entiteittype="ZAK" StUF:verwerkingssoort="W"><ZKN:identificatie>%s</ZKN:identificatie>%s</ZKN:object>
        <ZKN:object StUF:entiteittype="ZAK" StUF:verwerkingssoort="W"><ZKN:identificatie>%s</ZKN:identificatie>%s</ZKN:object>"""
            .formatted(nummer, was, nummer, wordt));
  }

  private static String kennisgeving(
      String element, String type, String referentie, String mutatie, String objecten) {
    return """
        <ZKN:%1$s>%2$s<ZKN:parameters><StUF:mutatiesoort>%3$s</StUF:mutatiesoort>
        <StUF:indicatorOvername>V</StUF:indicatorOvername></ZKN:parameters>%4$s</ZKN:%1$s>"""
        .formatted(
            element,
            stuurgegevens(
                "Lk01", referentie, "<StUF:entiteittype>" + type + "</StUF:entiteittype>"),
            mutatie,
            objecten);
  }

  private static String stuurgegevens(String code, String referentie, String slot) {
    return """
        <ZKN:stuurgegevens><StUF:berichtcode>%s</StUF:berichtcode>
        <StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>PORTAAL</StUF:applicatie></StUF:zender>
        <StUF:ontvanger><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>ZAKEN</StUF:applicatie></StUF:ontvanger>
        <StUF:referentienummer>%s</StUF:referentienummer><StUF:tijdstipBericht>20261127101500</StUF:tijdstipBericht>%s
        </ZKN:stuurgegevens>"""
        .formatted(code, referentie, slot);
  }
}
