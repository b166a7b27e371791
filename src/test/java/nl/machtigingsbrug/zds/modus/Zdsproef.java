package nl.machtigingsbrug.zds.modus;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;

/** Messages as the endpoint hands them over. */
final class Zdsproef {

  static final String GEMEENTE = "voorbeeldstad";
  static final String SOAP11 = "text/xml; charset=UTF-8";

  /** A call in memory. */
  record Ruw(String contentType, @Nullable String soapAction, byte[] bytes) implements Ruwbericht {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  private Zdsproef() {}

  static Zdsvraag vraag(Operatie operatie, String xml) {
    return vraag(operatie, Versie.ZDS_1_1, xml);
  }

  static Zdsvraag vraag(Operatie operatie, Versie versie, String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return vraag(
        operatie, versie, new Ruw(SOAP11, '"' + operatie.soapAction(versie) + '"', bytes), bytes);
  }

  static Zdsvraag vraag(Operatie operatie, Versie versie, Ruwbericht ruw, byte[] zonderDocument) {
    return new Zdsvraag(
        new Afnemer("zaakapp", Set.of(), Set.of(GEMEENTE)),
        GEMEENTE,
        versie,
        Ruimte.SOAP11,
        operatie,
        Stuflezer.lees(zonderDocument),
        null,
        ruw);
  }

  /** A creeerZaak of version 1.1 with these parts after isVan, written as nobody would. */
  static String creeerZaak(String zaaktype, String extra, String rollen) {
    return """
        <?xml version='1.0' encoding="UTF-8"?>
        <s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'\t><s:Header/><s:Body>
        <zakLk01 xmlns="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:st="http://www.egem.nl/StUF/StUF0301"
          xmlns:b="http://www.egem.nl/StUF/sector/bg/0310" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <stuurgegevens><st:berichtcode>Lk01</st:berichtcode><st:zender><st:organisatie>1900</st:organisatie>\
        <st:applicatie>ZAAKAPP</st:applicatie></st:zender><st:referentienummer>ref-1</st:referentienummer>\
        <st:tijdstipBericht>20260820101500</st:tijdstipBericht><st:entiteittype>ZAK</st:entiteittype></stuurgegevens>
        <parameters><st:mutatiesoort>T</st:mutatiesoort><st:indicatorOvername>V</st:indicatorOvername></parameters>
        <object st:entiteittype='ZAK' st:verwerkingssoort="T"><identificatie>1900208938</identificatie>
        <!-- hallo --><omschrijving>Caf\u00e9 &amp; zo&#13; <![CDATA[<x>]]></omschrijving>\
        <startdatum>20260820</startdatum><registratiedatum>20260820</registratiedatum>\
        <zaakniveau>1</zaakniveau><deelzakenIndicatie>N</deelzakenIndicatie>%s
        <isVan st:entiteittype="ZAKZKT" st:verwerkingssoort="T"><gerelateerde st:entiteittype="ZKT"
          st:verwerkingssoort="I"><omschrijving>Aanvraag</omschrijving><code>%s</code></gerelateerde></isVan>
        %s</object></zakLk01></s:Body></s:Envelope>
        """
        .formatted(extra, zaaktype, rollen);
  }

  static String extra(String naam, String waarde) {
    return "<st:extraElementen><st:extraElement naam=\"%s\">%s</st:extraElement></st:extraElementen>"
        .formatted(naam, waarde);
  }

  static String rol(String element, String type, String bsn) {
    return """
        <%s st:entiteittype="%s" st:verwerkingssoort="T"><gerelateerde><natuurlijkPersoon \
        st:entiteittype="NPS" st:verwerkingssoort="T"><b:inp.bsn>%s</b:inp.bsn>\
        </natuurlijkPersoon></gerelateerde></%s>"""
        .formatted(element, type, bsn, element);
  }

  static String initiator(String bsn) {
    return rol("heeftAlsInitiator", "ZAKBTRINI", bsn);
  }

  static String gemachtigde(String bsn) {
    return rol("heeftAlsGemachtigde", "ZAKBTRGMC", bsn);
  }
}
