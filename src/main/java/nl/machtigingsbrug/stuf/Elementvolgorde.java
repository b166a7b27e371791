package nl.machtigingsbrug.stuf;

import java.util.List;
import org.w3c.dom.Element;

/** In which order ZKN 03.10 has the elements of a zaak and of a document in a message. */
public final class Elementvolgorde {

  private static final List<String> ZAAK =
      List.of(
          "identificatie",
          "omschrijving",
          "toelichting",
          "kenmerk",
          "anderZaakObject",
          "resultaat",
          "startdatum",
          "registratiedatum",
          "publicatiedatum",
          "einddatumGepland",
          "uiterlijkeEinddatum",
          "einddatum",
          "opschorting",
          "verlenging",
          "betalingsIndicatie",
          "laatsteBetaaldatum",
          "archiefnominatie",
          "datumVernietigingDossier",
          "zaakniveau",
          "deelzakenIndicatie",
          "extraElementen",
          "isVan",
          "heeftBetrekkingOp",
          "heeftAlsBelanghebbende",
          "heeftAlsGemachtigde",
          "heeftAlsInitiator",
          "heeftAlsUitvoerende",
          "heeftAlsVerantwoordelijke",
          "heeftAlsOverigBetrokkene",
          "heeftAlsDeelzaak",
          "heeftAlsHoofdzaak",
          "heeftBetrekkingOpAndere",
          "heeft",
          "heeftRelevant",
          "leidtTot");

  private static final List<String> DOCUMENT =
      List.of(
          "identificatie",
          "dct.omschrijving",
          "dct.omschrijvingGeneriek",
          "dct.categorie",
          "creatiedatum",
          "ontvangstdatum",
          "titel",
          "beschrijving",
          "formaat",
          "taal",
          "versie",
          "status",
          "verzenddatum",
          "vertrouwelijkAanduiding",
          "auteur",
          "link",
          "inhoud",
          "extraElementen",
          "isRelevantVoor",
          "kanVastleggingZijnVan",
          "maaktDeelUitVan");

  private Elementvolgorde() {}

  /** Of the zaak or the document that an object is. */
  public static List<String> van(Element object) {
    return "EDC".equals(object.getAttributeNS(Ruimte.STUF, "entiteittype")) ? DOCUMENT : ZAAK;
  }

  /** What comes after an element of a zaak. */
  public static List<String> naInZaak(Rolsoort soort) {
    return ZAAK.subList(ZAAK.indexOf(soort.element()) + 1, ZAAK.size());
  }
}
