package nl.machtigingsbrug.bewijs.saml;

import java.util.HashSet;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Refuses a message in which two readers may find another element by one ID: a value that occurs
 * twice, an element with two IDs, an ID in a namespace. Whatever its case, in the whole document.
 */
final class UniekeId {

  private UniekeId() {}

  static void eis(Element wortel) {
    eis(wortel, new HashSet<>());
  }

  private static void eis(Element element, Set<String> gezien) {
    boolean heeft = false;
    NamedNodeMap attributen = element.getAttributes();
    for (int i = 0; i < attributen.getLength(); i++) {
      Attr attribuut = (Attr) attributen.item(i);
      if (attribuut.getLocalName().equalsIgnoreCase("id") && !isNaamruimte(attribuut)) {
        if (heeft || attribuut.getNamespaceURI() != null || !gezien.add(attribuut.getValue())) {
          throw new Afwijzing(Foutcode.SAML_HANDTEKENING_VERWIJZING, "ID");
        }
        heeft = true;
      }
    }
    for (Element kind : Elementen.kinderen(element)) {
      eis(kind, gezien);
    }
  }

  /** A prefix may be called id. */
  private static boolean isNaamruimte(Attr attribuut) {
    return attribuut.getName().startsWith("xmlns:");
  }
}
