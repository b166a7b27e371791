package nl.machtigingsbrug.bewijs.saml;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.xml.Xmlgrenzen;
import nl.machtigingsbrug.xml.Xmllezer;
import org.w3c.dom.Document;

/** The limits within which evidence in SAML is read. */
final class VeiligeXml {

  /** A message with both assertions of Advice is some 40 KB. */
  private static final Xmllezer LEZER =
      new Xmllezer(
          new Xmlgrenzen(512 * 1024, 40, 4000, 64, Foutcode.SAML_DOCTYPE, Foutcode.SAML_VORM));

  private VeiligeXml() {}

  /**
   * Parses.
   *
   * @throws Afwijzing with a code of MB-BERICHT, {@link Foutcode#SAML_DOCTYPE} or {@link
   *     Foutcode#SAML_VORM}
   */
  static Document lees(byte[] xml) {
    return LEZER.lees(xml);
  }
}
