package nl.machtigingsbrug.buren.kanaal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads XML that a neighbour was sent. */
public final class Dom {

  private Dom() {}

  /** Parses. */
  public static Document lees(byte[] xml) {
    try {
      DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultNSInstance();
      fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** All elements of this name below one. */
  public static List<Element> alle(Element boven, String ruimte, String naam) {
    NodeList gevonden = boven.getElementsByTagNameNS(ruimte, naam);
    List<Element> alle = new ArrayList<>();
    for (int i = 0; i < gevonden.getLength(); i++) {
      alle.add((Element) gevonden.item(i));
    }
    return alle;
  }

  /** The text of the one element of this name. */
  public static String tekst(Element boven, String ruimte, String naam) {
    List<Element> alle = alle(boven, ruimte, naam);
    if (alle.size() != 1) {
      throw new IllegalArgumentException(alle.size() + " " + naam);
    }
    return alle.get(0).getTextContent();
  }
}
