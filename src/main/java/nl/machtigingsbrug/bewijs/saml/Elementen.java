package nl.machtigingsbrug.bewijs.saml;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.xml.Kinderen;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Walks evidence by place only, and refuses what is not in its place. */
final class Elementen {

  private Elementen() {}

  static boolean is(Element element, String ruimte, String naam) {
    return Kinderen.is(element, ruimte, naam);
  }

  static List<Element> kinderen(Element ouder) {
    return Kinderen.van(ouder);
  }

  static List<Element> kinderen(Element ouder, String ruimte, String naam) {
    return Kinderen.van(ouder, ruimte, naam);
  }

  static @Nullable Element hoogstensEen(Element ouder, String ruimte, String naam) {
    List<Element> gevonden = kinderen(ouder, ruimte, naam);
    if (gevonden.size() > 1) {
      throw new Afwijzing(Foutcode.SAML_VORM, naam);
    }
    return gevonden.isEmpty() ? null : gevonden.get(0);
  }

  static Element precies(Element ouder, String ruimte, String naam) {
    Element gevonden = hoogstensEen(ouder, ruimte, naam);
    if (gevonden == null) {
      throw new Afwijzing(Foutcode.SAML_VORM, naam);
    }
    return gevonden;
  }

  /** Refuses children other than these, which are written as {@code {namespace}name}. */
  static void eisAlleen(Element ouder, Set<String> namen) {
    for (Element kind : kinderen(ouder)) {
      if (!namen.contains("{" + kind.getNamespaceURI() + "}" + kind.getLocalName())) {
        throw new Afwijzing(Foutcode.SAML_VORM, ouder.getLocalName());
      }
    }
  }

  /** The text of an element without children, without space around it. */
  static String tekst(Element element) {
    if (!kinderen(element).isEmpty()) {
      throw new Afwijzing(Foutcode.SAML_VORM, element.getLocalName());
    }
    return element.getTextContent().strip();
  }

  /** An attribute without namespace; one in a namespace is another attribute. */
  static @Nullable String attribuut(Element element, String naam) {
    return element.hasAttributeNS(null, naam) ? element.getAttributeNS(null, naam) : null;
  }

  static String vereistAttribuut(Element element, String naam) {
    String waarde = attribuut(element, naam);
    if (waarde == null || waarde.isBlank()) {
      throw new Afwijzing(Foutcode.SAML_VORM, element.getLocalName() + "/@" + naam);
    }
    return waarde;
  }
}
