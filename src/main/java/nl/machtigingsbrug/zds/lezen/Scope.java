package nl.machtigingsbrug.zds.lezen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.stuf.Elementvolgorde;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.xml.Kinderen;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Which elements of a zaak or a document are asked for (StUF 03.01, scope): an element is asked
 * whole, whatever is asked within it.
 *
 * @param gevraagd by name; null where everything is
 */
record Scope(@Nullable Map<String, Element> gevraagd) {

  /** What an answer holds whatever is asked: the schemas of ZDS 1.2 require it. */
  private static final Set<String> ALTIJD =
      Set.of(
          "identificatie",
          "creatiedatum",
          "titel",
          "formaat",
          "taal",
          "vertrouwelijkAanduiding",
          "auteur",
          "inhoud");

  /** What can be missing and still be known to us: then there is none. */
  private static final Set<String> GEEN_WAARDE =
      Set.of(
          "kenmerk",
          "resultaat",
          "isVan",
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
          "isRelevantVoor");

  /** Groups: the standard gives them no reason why they are empty. */
  private static final Set<String> ZONDER_REDEN =
      Set.of("kenmerk", "anderZaakObject", "resultaat", "opschorting", "verlenging");

  /** Those of {@code scope}. */
  static Scope van(@Nullable Stufelement scope) {
    if (scope == null || scope.attribuut("scope") != null) {
      return new Scope(null);
    }
    Map<String, Element> gevraagd = new LinkedHashMap<>();
    Kinderen.van(scope.element()).forEach(kind -> gevraagd.put(kind.getLocalName(), kind));
    return new Scope(gevraagd);
  }

  boolean vraagt(String element) {
    return gevraagd == null || gevraagd.containsKey(element);
  }

  /**
   * Takes out of an object what is not asked, and says why what is asked is not there.
   *
   * @param vast what stays besides
   */
  void pasToe(Element object, Set<String> vast) {
    Map<String, Element> gevraagd = gevraagd();
    if (gevraagd == null) {
      return;
    }
    for (Element kind : Kinderen.van(object)) {
      String naam = kind.getLocalName();
      if (!gevraagd.containsKey(naam) && !ALTIJD.contains(naam) && !vast.contains(naam)) {
        object.removeChild(kind);
      }
    }
    List<String> volgorde = Elementvolgorde.van(object);
    gevraagd.forEach(
        (naam, vraag) -> {
          if (volgorde.contains(naam) && Kinderen.van(object, Ruimte.ZKN, naam).isEmpty()) {
            object.insertBefore(leeg(object, naam, vraag), na(object, volgorde, naam));
          }
        });
  }

  private static @Nullable Element na(Element object, List<String> volgorde, String naam) {
    int plaats = volgorde.indexOf(naam);
    return Kinderen.van(object).stream()
        .filter(kind -> volgorde.indexOf(kind.getLocalName()) > plaats)
        .findFirst()
        .orElse(null);
  }

  private static Element leeg(Element object, String naam, Element vraag) {
    Element leeg = object.getOwnerDocument().createElementNS(Ruimte.ZKN, "ZKN:" + naam);
    leeg.setAttributeNS(Ruimte.XSI, "xsi:nil", "true");
    if (!ZONDER_REDEN.contains(naam)) {
      leeg.setAttributeNS(
          Ruimte.STUF,
          "StUF:noValue",
          GEEN_WAARDE.contains(naam) ? "geenWaarde" : "nietOndersteund");
    }
    if (vraag.hasAttributeNS(Ruimte.STUF, "entiteittype")) {
      leeg.setAttributeNS(
          Ruimte.STUF, "StUF:entiteittype", vraag.getAttributeNS(Ruimte.STUF, "entiteittype"));
    }
    return leeg;
  }
}
