package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAML;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Makes a person of an encrypted attribute (ST-SAML 1.0, types: NameQualifier). */
final class Identiteiten {

  private static final String LEGACY_BSN = "urn:nl-eid-gdi:1.0:id:legacy-BSN";

  private Identiteiten() {}

  /**
   * The one person that the values for this gemeente name. Values for other recipients may stand
   * beside it, with another kind of identity.
   */
  static NatuurlijkPersoon persoon(List<VersleuteldId> waarden, SamlInstellingen instellingen) {
    if (waarden.isEmpty()) {
      throw new Afwijzing(Foutcode.SAML_IDENTITEIT);
    }
    List<VersleuteldId> voorOns =
        waarden.stream()
            .filter(waarde -> !waarde.sleutelsVoor(instellingen.entityId()).isEmpty())
            .toList();
    if (voorOns.isEmpty()) {
      throw new Afwijzing(Foutcode.SAML_NIET_TE_ONTSLEUTELEN);
    }
    if (voorOns.size() > 1) {
      throw new Afwijzing(Foutcode.SAML_IDENTITEIT);
    }
    Element nameId = nameId(voorOns.get(0), instellingen);
    if (!Elementen.is(nameId, SAML, "NameID")
        || !LEGACY_BSN.equals(Elementen.attribuut(nameId, "NameQualifier"))
        || Elementen.attribuut(nameId, "SPNameQualifier") != null
        || Elementen.attribuut(nameId, "SPProvidedID") != null
        || !Elementen.kinderen(nameId).isEmpty()) {
      throw new Afwijzing(Foutcode.SAML_IDENTITEIT);
    }
    try {
      return new NatuurlijkPersoon(new Bsn(Elementen.tekst(nameId)));
    } catch (OngeldigeIdentificatie e) {
      throw new Afwijzing(Foutcode.SAML_IDENTITEIT);
    }
  }

  private static Element nameId(VersleuteldId id, SamlInstellingen instellingen) {
    byte[] inhoud = Ontsleuteling.inhoud(id, instellingen);
    try {
      List<Element> gelezen =
          Elementen.kinderen(
              VeiligeXml.lees(inNaamruimtenVan(id.data(), inhoud)).getDocumentElement());
      if (gelezen.size() == 1) {
        return gelezen.get(0);
      }
    } catch (Afwijzing e) {
      // What the key opens and is no XML is told as any other failure to decrypt.
      throw new Afwijzing(Foutcode.SAML_NIET_TE_ONTSLEUTELEN);
    }
    throw new Afwijzing(Foutcode.SAML_NIET_TE_ONTSLEUTELEN);
  }

  /** A prefix may be declared where the plain text stood (XML Encryption 1.1, 4.4). */
  private static byte[] inNaamruimtenVan(Element plaats, byte[] inhoud) {
    StringBuilder begin = new StringBuilder("<inhoud");
    naamruimten(plaats)
        .forEach(
            (naam, uri) ->
                begin.append(' ').append(naam).append("=\"").append(alsAttribuut(uri)).append('"'));
    byte[] voor = begin.append('>').toString().getBytes(StandardCharsets.UTF_8);
    byte[] na = "</inhoud>".getBytes(StandardCharsets.UTF_8);
    byte[] alles = new byte[voor.length + inhoud.length + na.length];
    System.arraycopy(voor, 0, alles, 0, voor.length);
    System.arraycopy(inhoud, 0, alles, voor.length, inhoud.length);
    System.arraycopy(na, 0, alles, voor.length + inhoud.length, na.length);
    return alles;
  }

  private static Map<String, String> naamruimten(Element plaats) {
    Map<String, String> gevonden = new LinkedHashMap<>();
    for (Node op = plaats; op instanceof Element element; op = op.getParentNode()) {
      NamedNodeMap attributen = element.getAttributes();
      for (int i = 0; i < attributen.getLength(); i++) {
        Attr attribuut = (Attr) attributen.item(i);
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribuut.getNamespaceURI())) {
          gevonden.putIfAbsent(attribuut.getName(), attribuut.getValue());
        }
      }
    }
    return gevonden;
  }

  private static String alsAttribuut(String uri) {
    return uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
