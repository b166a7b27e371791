package nl.machtigingsbrug.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLStreamException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Turns hostile bytes into a DOM. Always the parser of the JDK: another on the class path may know
 * other limits.
 */
public final class Xmllezer {

  /** Its features are tried out on a parser each: that is done once. */
  private static final SAXParserFactory PARSERS = parsers();

  private final Xmlgrenzen grenzen;

  /** A reader within these limits. */
  public Xmllezer(Xmlgrenzen grenzen) {
    this.grenzen = grenzen;
  }

  /**
   * Parses.
   *
   * @throws Afwijzing with a code of MB-BERICHT or one that the limits name
   */
  public Document lees(byte[] xml) {
    if (xml.length > grenzen.bytes()) {
      throw new Afwijzing(Foutcode.BERICHT_TE_GROOT);
    }
    return lees(new ByteArrayInputStream(xml), Uitsnede.GEEN);
  }

  /**
   * Parses what streams by. What is cut out does not count among the bytes of the whole.
   *
   * @throws Afwijzing with a code of MB-BERICHT or one that the limits name
   */
  public Document lees(InputStream xml, Uitsnede uitsnede) {
    try {
      Meetstroom maat = new Meetstroom(xml, grenzen.bytes());
      DomBouwer bouwer = new DomBouwer(grenzen, uitsnede, maat);
      XMLReader lezer = parser().getXMLReader();
      lezer.setContentHandler(bouwer);
      lezer.setErrorHandler(bouwer);
      lezer.setEntityResolver(bouwer);
      lezer.setProperty("http://xml.org/sax/properties/lexical-handler", bouwer);
      lezer.parse(new InputSource(maat));
      return bouwer.document();
    } catch (SAXException | IOException | DOMException e) {
      // The DOM knows names that the parser lets pass, such as one that begins with a colon.
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }

  /**
   * Parses what streams by, through a filter that sees it first.
   *
   * @throws Afwijzing as the other, or what the filter makes of it
   */
  public Document lees(InputStream xml, Uitsnede uitsnede, Staxfilter filter) {
    try {
      Meetstroom maat = new Meetstroom(xml, grenzen.bytes());
      DomBouwer bouwer = new DomBouwer(grenzen, uitsnede, maat);
      new Staxaanvoer(bouwer).voer(filter.om(Staxaanvoer.lezer(maat)));
      filter.klaar();
      return bouwer.document();
    } catch (XMLStreamException e) {
      throw filter.bij(e);
    } catch (SAXException | DOMException e) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }

  private static SAXParser parser() {
    try {
      // Nobody promises that two threads can ask at once.
      synchronized (PARSERS) {
        return PARSERS.newSAXParser();
      }
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("The JDK has no secure XML parser", e);
    }
  }

  private static SAXParserFactory parsers() {
    try {
      return fabriek();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("The JDK has no secure XML parser", e);
    }
  }

  private static SAXParserFactory fabriek() throws SAXException, ParserConfigurationException {
    SAXParserFactory fabriek = SAXParserFactory.newDefaultInstance();
    fabriek.setNamespaceAware(true);
    fabriek.setXIncludeAware(false);
    fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    fabriek.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
    fabriek.setFeature("http://xml.org/sax/features/external-general-entities", false);
    fabriek.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    return fabriek;
  }
}
