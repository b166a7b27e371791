package nl.machtigingsbrug.verklaring;

import javax.xml.stream.XMLStreamException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.pdf.Pdf;

/**
 * A document from which a case worker reads who acts for whom. A rendering of the evidence, not the
 * evidence itself. Carries BSNs in full: it is a payload for the zaaksysteem and nothing else.
 */
public final class Machtigingsverklaring {

  private Machtigingsverklaring() {}

  /**
   * Makes the document as PDF/A-2a. The same input gives the same bytes, so that a retry sends the
   * same document.
   *
   * @throws Afwijzing STORING where it cannot be made
   */
  public static byte[] pdf(Verklaringgegevens gegevens) {
    try {
      return Pdf.van(Opmaak.van(gegevens), gegevens.ontvangen());
    } catch (XMLStreamException fout) {
      throw new Afwijzing(Foutcode.STORING);
    }
  }
}
