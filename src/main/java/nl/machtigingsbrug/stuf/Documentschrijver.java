package nl.machtigingsbrug.stuf;

/** Writes a document of a zaak, its parts in the order of ZKN 03.10. */
final class Documentschrijver {

  private Documentschrijver() {}

  static void schrijf(Schrijfelement bericht, Documentkop document, String plaatsInhoud) {
    Schrijfelement object =
        bericht
            .kind(Ruimte.ZKN, "object")
            .attribuut("entiteittype", "EDC")
            .attribuut("verwerkingssoort", Verwerkingssoort.T);
    object.tekst(Ruimte.ZKN, "identificatie", document.identificatie());
    object.tekst(Ruimte.ZKN, "dct.omschrijving", document.soort());
    object.tekst(Ruimte.ZKN, "creatiedatum", document.dag());
    object.tekst(Ruimte.ZKN, "titel", document.titel());
    object.tekst(Ruimte.ZKN, "formaat", document.formaat());
    object.tekst(Ruimte.ZKN, "taal", "nld");
    object.tekst(Ruimte.ZKN, "vertrouwelijkAanduiding", document.vertrouwelijkheid());
    object.tekst(Ruimte.ZKN, "auteur", document.auteur());
    Schrijfelement inhoud = object.kind(Ruimte.ZKN, "inhoud");
    inhoud.attribuut("bestandsnaam", document.bestandsnaam());
    inhoud.element().setAttributeNS(Ruimte.XMIME, "xmime:contentType", document.formaat());
    inhoud.element().setTextContent(plaatsInhoud);
    object
        .kind(Ruimte.ZKN, "isRelevantVoor")
        .attribuut("entiteittype", "EDCZAK")
        .attribuut("verwerkingssoort", Verwerkingssoort.T)
        .kind(Ruimte.ZKN, "gerelateerde")
        .attribuut("entiteittype", "ZAK")
        .attribuut("verwerkingssoort", Verwerkingssoort.I)
        .tekst(Ruimte.ZKN, "identificatie", document.zaaknummer());
  }
}
