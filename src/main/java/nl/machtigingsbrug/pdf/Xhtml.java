package nl.machtigingsbrug.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XHTML safely and gives it the house style. */
final class Xhtml {

  private static final String STIJL = stijl();

  private Xhtml() {}

  static Document lees(String xhtml) {
    try {
      DocumentBuilder lezer = lezer();
      lezer.setErrorHandler(null);
      Document document = lezer.parse(new InputSource(new StringReader(xhtml)));
      Node hoofd = document.getElementsByTagName("head").item(0);
      if (hoofd == null) {
        throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR, "head");
      }
      Element stijl = document.createElement("style");
      stijl.appendChild(document.createTextNode(STIJL));
      hoofd.insertBefore(stijl, hoofd.getFirstChild());
      return document;
    } catch (SAXException | ParserConfigurationException | IOException fout) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }

  private static DocumentBuilder lezer() throws ParserConfigurationException {
    DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
    fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    fabriek.setXIncludeAware(false);
    fabriek.setExpandEntityReferences(false);
    return fabriek.newDocumentBuilder();
  }

  private static String stijl() {
    try (InputStream stroom = Xhtml.class.getResourceAsStream("/pdf/huisstijl.css")) {
      if (stroom == null) {
        throw new IOException("huisstijl.css");
      }
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
