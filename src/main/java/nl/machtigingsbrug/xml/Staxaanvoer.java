package nl.machtigingsbrug.xml;

import java.io.InputStream;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Feeds what a StAX reader of the JDK reads to the builder of a DOM. */
final class Staxaanvoer {

  private static final String CDATA = "CDATA";

  private final DomBouwer bouwer;

  Staxaanvoer(DomBouwer bouwer) {
    this.bouwer = bouwer;
  }

  /** A reader that fetches nothing and expands nothing. */
  static XMLStreamReader lezer(InputStream bron) throws XMLStreamException {
    XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return fabriek.createXMLStreamReader(bron);
  }

  /** Reads to the end. */
  void voer(XMLStreamReader bron) throws XMLStreamException, SAXException {
    while (bron.hasNext()) {
      switch (bron.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(bron);
        case XMLStreamConstants.END_ELEMENT ->
            bouwer.endElement(ruimte(bron.getNamespaceURI()), bron.getLocalName(), naam(bron));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            bouwer.characters(bron.getTextCharacters(), bron.getTextStart(), bron.getTextLength());
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            bouwer.processingInstruction(bron.getPITarget(), bron.getPIData());
        case XMLStreamConstants.DTD -> bouwer.startDTD("", null, null);
        case XMLStreamConstants.ENTITY_REFERENCE -> bouwer.skippedEntity("");
        default -> {
          // Comments, and the ends of the document.
        }
      }
    }
  }

  private void begin(XMLStreamReader bron) {
    AttributesImpl attributen = new AttributesImpl();
    for (int i = 0; i < bron.getNamespaceCount(); i++) {
      String voorvoegsel = bron.getNamespacePrefix(i);
      attributen.addAttribute(
          XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
          "",
          voorvoegsel == null || voorvoegsel.isEmpty() ? "xmlns" : "xmlns:" + voorvoegsel,
          CDATA,
          ruimte(bron.getNamespaceURI(i)));
    }
    for (int i = 0; i < bron.getAttributeCount(); i++) {
      attributen.addAttribute(
          ruimte(bron.getAttributeNamespace(i)),
          bron.getAttributeLocalName(i),
          naam(bron.getAttributePrefix(i), bron.getAttributeLocalName(i)),
          CDATA,
          bron.getAttributeValue(i));
    }
    bouwer.startElement(
        ruimte(bron.getNamespaceURI()), bron.getLocalName(), naam(bron), attributen);
  }

  private static String naam(XMLStreamReader bron) {
    return naam(bron.getPrefix(), bron.getLocalName());
  }

  private static String naam(@Nullable String voorvoegsel, String lokaal) {
    return voorvoegsel == null || voorvoegsel.isEmpty() ? lokaal : voorvoegsel + ":" + lokaal;
  }

  private static String ruimte(@Nullable String uri) {
    return Objects.requireNonNullElse(uri, "");
  }
}
