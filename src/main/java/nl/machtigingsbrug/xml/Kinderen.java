package nl.machtigingsbrug.xml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks a DOM by place only: never by name at any depth, never by XPath. */
public final class Kinderen {

  private Kinderen() {}

  /** Whether an element has this namespace and name. */
  public static boolean is(Element element, String ruimte, String naam) {
    return naam.equals(element.getLocalName()) && ruimte.equals(element.getNamespaceURI());
  }

  /** The elements directly below another, in order. */
  public static List<Element> van(Element ouder) {
    List<Element> kinderen = new ArrayList<>();
    for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
      if (kind instanceof Element element) {
        kinderen.add(element);
      }
    }
    return kinderen;
  }

  /** Those of one name. */
  public static List<Element> van(Element ouder, String ruimte, String naam) {
    return van(ouder).stream().filter(kind -> is(kind, ruimte, naam)).toList();
  }
}
