package nl.machtigingsbrug.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Builds a DOM while it counts. Comments are left out, as in the canonical form that is signed, so
 * that text is whole; processing instructions are refused, since they would split it.
 */
final class DomBouwer extends DefaultHandler2 {

  private static final Pattern ABSOLUTE_URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private final Xmlgrenzen grenzen;
  private final Uitsnede uitsnede;
  private final Meetstroom maat;
  private final Document document;
  private final Deque<Node> open = new ArrayDeque<>();
  private final StringBuilder tekst = new StringBuilder();
  private Uitsnede.@Nullable Ontvanger ontvanger;
  private int elementen;

  DomBouwer(Xmlgrenzen grenzen, Uitsnede uitsnede, Meetstroom maat) {
    this.grenzen = grenzen;
    this.uitsnede = uitsnede;
    this.maat = maat;
    document = Leegdocument.maak();
    open.push(document);
  }

  Document document() {
    return document;
  }

  @Override
  public void startDTD(String naam, @Nullable String publicId, @Nullable String systemId) {
    throw new Afwijzing(grenzen.doctype());
  }

  @Override
  public InputSource resolveEntity(
      @Nullable String naam,
      @Nullable String publicId,
      @Nullable String basis,
      @Nullable String systemId) {
    throw new Afwijzing(grenzen.doctype());
  }

  @Override
  public void startElement(String uri, String lokaal, String naam, Attributes attributen) {
    elementen++;
    if (ontvanger != null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, open.element().getLocalName());
    }
    if (open.size() > grenzen.diepte()
        || elementen > grenzen.elementen()
        || attributen.getLength() > grenzen.attributen()) {
      throw new Afwijzing(Foutcode.BERICHT_TE_DIEP);
    }
    schrijfTekst();
    Element element = document.createElementNS(uri.isEmpty() ? null : uri, naam);
    for (int i = 0; i < attributen.getLength(); i++) {
      zet(element, attributen.getQName(i), attributen.getURI(i), attributen.getValue(i));
    }
    open.element().appendChild(element);
    open.push(element);
    ontvanger = uitsnede.bij(element);
  }

  private void zet(Element element, String naam, String uri, String waarde) {
    if (naam.equals("xmlns") || naam.startsWith("xmlns:")) {
      // Canonical XML 1.0, 1.3 leaves relative namespace URIs undefined.
      if (!waarde.isEmpty() && !ABSOLUTE_URI.matcher(waarde).matches()) {
        throw new Afwijzing(grenzen.vorm());
      }
      element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, naam, waarde);
    } else {
      element.setAttributeNS(uri.isEmpty() ? null : uri, naam, waarde);
    }
  }

  @Override
  public void endElement(String uri, String lokaal, String naam) {
    if (ontvanger != null) {
      ontvanger.klaar();
      ontvanger = null;
    }
    schrijfTekst();
    open.pop();
  }

  @Override
  public void characters(char[] tekens, int vanaf, int aantal) {
    if (ontvanger == null) {
      tekst.append(tekens, vanaf, aantal);
    } else {
      maat.gesneden(aantal);
      ontvanger.tekst(tekens, vanaf, aantal);
    }
  }

  @Override
  public void processingInstruction(String doel, @Nullable String inhoud) {
    throw new Afwijzing(grenzen.vorm());
  }

  @Override
  public void skippedEntity(String naam) {
    throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
  }

  @Override
  public void error(SAXParseException fout) throws SAXParseException {
    throw fout;
  }

  private void schrijfTekst() {
    if (tekst.length() > 0) {
      open.element().appendChild(document.createTextNode(tekst.toString()));
      tekst.setLength(0);
    }
  }
}
