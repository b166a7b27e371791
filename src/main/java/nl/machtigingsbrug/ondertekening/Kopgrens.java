package nl.machtigingsbrug.ondertekening;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a message with much before its body: WSS4J holds all of that at once, before anyone else
 * counts.
 */
final class Kopgrens extends StreamReaderDelegate {

  /** Elements, attributes, texts and comments together; a header has some hundreds. */
  private static final int MEESTE = 20_000;

  private static final int BODY = 2;

  private @Nullable String soap;
  private int diepte;
  private int geteld;
  private boolean body;

  Kopgrens(XMLStreamReader bron) {
    super(bron);
  }

  /**
   * Reads on.
   *
   * @throws Afwijzing MB-BERICHT-03 where it is too much
   */
  @Override
  public int next() throws XMLStreamException {
    int soort = super.next();
    if (!body) {
      tel(soort);
    }
    return soort;
  }

  private void tel(int soort) {
    geteld++;
    if (soort == XMLStreamConstants.START_ELEMENT) {
      diepte++;
      geteld += getAttributeCount() + getNamespaceCount();
      if (diepte == 1) {
        soap = getNamespaceURI();
      }
      body = diepte == BODY && new QName(soap, "Body").equals(getName());
    } else if (soort == XMLStreamConstants.END_ELEMENT) {
      diepte--;
    }
    if (geteld > MEESTE) {
      throw new Afwijzing(Foutcode.BERICHT_TE_DIEP);
    }
  }
}
