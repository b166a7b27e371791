package nl.machtigingsbrug.scenario;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;

/** A message in its envelope, as the stuurgegevens of its sender say. */
public final class Zdspost {

  private final Versie versie;
  private final String soap;

  /** In a version of Zaak- en Documentservices, and of SOAP by its namespace. */
  public Zdspost(Versie versie, String soap) {
    this.versie = versie;
    this.soap = soap;
  }

  /** Below the address of a gemeente. */
  String pad(Zdsbericht bericht) {
    return (versie == Versie.ZDS_1_1 ? "/zds11/" : "/zds12/")
        + switch (operatie(bericht).berichtcode()) {
          case DI02 -> "VrijeBerichten";
          case LV01 -> "BeantwoordVraag";
          default -> "OntvangAsynchroon";
        };
  }

  String contentType(Zdsbericht bericht) {
    return isSoap12()
        ? "application/soap+xml; charset=UTF-8; action=\"" + actie(bericht) + '"'
        : "text/xml; charset=UTF-8";
  }

  /** The header, or null where SOAP has none. */
  @Nullable String soapAction(Zdsbericht bericht) {
    return isSoap12() ? null : '"' + actie(bericht) + '"';
  }

  private boolean isSoap12() {
    return soap.equals(Ruimte.SOAP12);
  }

  private String actie(Zdsbericht bericht) {
    return requireNonNullElse(bericht.actie(), operatie(bericht).soapAction(versie));
  }

  private static Operatie operatie(Zdsbericht bericht) {
    return Arrays.stream(Operatie.values())
        .filter(een -> een.naam().equals(bericht.operatie()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(bericht.operatie()));
  }

  /** The whole message. */
  public String envelop(Zdsbericht bericht, String referentie) {
    return """
        <s:Envelope xmlns:s="%s" xmlns:StUF="%s" xmlns:ZKN="%s" xmlns:BG="%s" xmlns:ZDS="%s" \
        xmlns:xmime="%s" xmlns:xsi="%s"><s:Body>%s</s:Body></s:Envelope>"""
        .formatted(
            soap,
            Ruimte.STUF,
            Ruimte.ZKN,
            Ruimte.BG,
            Ruimte.ZDS,
            Ruimte.XMIME,
            Ruimte.XSI,
            bericht.rauw() == null ? body(operatie(bericht), bericht, referentie) : bericht.rauw());
  }

  private String body(Operatie operatie, Zdsbericht bericht, String referentie) {
    String prefix = versie == Versie.ZDS_1_1 ? "ZKN" : "ZDS";
    boolean vrij =
        switch (operatie) {
          case GENEREER_ZAAKIDENTIFICATIE, GENEREER_DOCUMENTIDENTIFICATIE, UPDATE_ZAAKDOCUMENT ->
              true;
          default -> false;
        };
    return "<%1$s:%2$s>%3$s%4$s</%1$s:%2$s>"
        .formatted(
            prefix,
            operatie.element(versie).getLocalPart(),
            stuurgegevens(vrij ? prefix : "ZKN", operatie, referentie),
            inhoud(prefix, operatie, bericht));
  }

  private static String inhoud(String prefix, Operatie operatie, Zdsbericht bericht) {
    String nummer =
        requireNonNullElse(
            bericht.nummer(), entiteit(operatie).equals("EDC") ? "${document}" : "${zaak}");
    Zdsbericht.Deel was = requireNonNullElse(bericht.was(), Zdsbericht.Deel.NIETS);
    Zdsbericht.Deel wordt = requireNonNullElse(bericht.wordt(), Zdsbericht.Deel.NIETS);
    return switch (operatie) {
      case GENEREER_ZAAKIDENTIFICATIE, GENEREER_DOCUMENTIDENTIFICATIE -> "";
      case CREEER_ZAAK ->
          mutatie("T")
              + Zdstaal.nieuweZaak(nummer, requireNonNullElse(bericht.zaaktype(), "B1026"), wordt);
      case UPDATE_ZAAK, ACTUALISEER_ZAAKSTATUS ->
          mutatie("W") + Zdstaal.zaak(nummer, was) + Zdstaal.zaak(nummer, wordt);
      case MAAK_ZAAKDOCUMENT, VOEG_ZAAKDOCUMENT_TOE ->
          mutatie("T") + Zdstaal.nieuwDocument(nummer, wordt);
      case UPDATE_ZAAKDOCUMENT ->
          """
          <%1$s:parameters><%1$s:checkedOutId>c1</%1$s:checkedOutId></%1$s:parameters>\
          <%1$s:edcLk02 StUF:entiteittype="EDC" StUF:functie="update"><ZKN:parameters>\
          <StUF:mutatiesoort>W</StUF:mutatiesoort></ZKN:parameters>%2$s%3$s</%1$s:edcLk02>"""
              .formatted(prefix, Zdstaal.document(nummer, was), Zdstaal.document(nummer, wordt));
      case GEEF_ZAAKDETAILS ->
          vraag("ZAK", nummer)
              + "<ZKN:scope><ZKN:object StUF:entiteittype=\"ZAK\" StUF:scope=\"alles\"/></ZKN:scope>";
      case GEEF_ZAAKSTATUS -> vraag("ZAK", nummer) + scope("heeft", "ZAKSTT");
      case GEEF_LIJST_ZAAKDOCUMENTEN -> vraag("ZAK", nummer) + scope("heeftRelevant", "ZAKEDC");
      case GEEF_ZAAKDOCUMENT_LEZEN ->
          vraag("EDC", nummer)
              + "<ZKN:scope><ZKN:object StUF:entiteittype=\"EDC\" StUF:scope=\"alles\"/></ZKN:scope>";
    };
  }

  private static String mutatie(String soort) {
    return """
        <ZKN:parameters><StUF:mutatiesoort>%s</StUF:mutatiesoort>\
        <StUF:indicatorOvername>V</StUF:indicatorOvername></ZKN:parameters>"""
        .formatted(soort);
  }

  private static String vraag(String type, String nummer) {
    return """
        <ZKN:parameters><StUF:sortering>1</StUF:sortering>\
        <StUF:indicatorVervolgvraag>false</StUF:indicatorVervolgvraag></ZKN:parameters>\
        <ZKN:gelijk StUF:entiteittype="%s"><ZKN:identificatie>%s</ZKN:identificatie></ZKN:gelijk>"""
        .formatted(type, nummer);
  }

  private static String scope(String element, String type) {
    return """
        <ZKN:scope><ZKN:object StUF:entiteittype="ZAK">\
        <ZKN:%s xsi:nil="true" StUF:entiteittype="%s"/></ZKN:object></ZKN:scope>"""
        .formatted(element, type);
  }

  private static String entiteit(Operatie operatie) {
    return switch (operatie) {
      case MAAK_ZAAKDOCUMENT, VOEG_ZAAKDOCUMENT_TOE, UPDATE_ZAAKDOCUMENT, GEEF_ZAAKDOCUMENT_LEZEN ->
          "EDC";
      default -> "ZAK";
    };
  }

  private static String stuurgegevens(String prefix, Operatie operatie, String referentie) {
    String slot =
        switch (operatie.berichtcode()) {
          case DI02 -> "<StUF:functie>" + operatie.naam() + "</StUF:functie>";
          default -> "<StUF:entiteittype>" + entiteit(operatie) + "</StUF:entiteittype>";
        };
    return """
        <%1$s:stuurgegevens><StUF:berichtcode>%2$s</StUF:berichtcode>\
        <StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>PORTAAL</StUF:applicatie></StUF:zender>\
        <StUF:ontvanger><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>ZAKEN</StUF:applicatie></StUF:ontvanger>\
        <StUF:referentienummer>%3$s</StUF:referentienummer>\
        <StUF:tijdstipBericht>20261127101500</StUF:tijdstipBericht>%4$s</%1$s:stuurgegevens>"""
        .formatted(prefix, operatie.berichtcode().code(), referentie, slot);
  }
}
