package nl.machtigingsbrug.xml;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;

/** Makes documents of the JDK, without a parser for each. */
public final class Leegdocument {

  private static final DOMImplementation DOM = dom();

  private Leegdocument() {}

  /** One without anything in it. */
  public static Document maak() {
    return DOM.createDocument(null, null, null);
  }

  private static DOMImplementation dom() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK makes no documents", e);
    }
  }
}
