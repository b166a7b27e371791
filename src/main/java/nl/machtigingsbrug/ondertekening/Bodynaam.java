package nl.machtigingsbrug.ondertekening;

import org.apache.wss4j.stax.ext.WSSConstants;
import org.apache.xml.security.stax.ext.stax.XMLSecEventFactory;
import org.apache.xml.security.stax.ext.stax.XMLSecStartElement;

/** Gives a body a name by which a signature refers to it. */
final class Bodynaam {

  private static final String VOOR = "mbwsu";

  private Bodynaam() {}

  /**
   * Gives.
   *
   * @return what comes in its tag
   */
  static String geef(XMLSecStartElement body, String id) {
    body.addNamespace(XMLSecEventFactory.createXMLSecNamespace(VOOR, WSSConstants.NS_WSU10));
    body.addAttribute(
        XMLSecEventFactory.createXMLSecAttribute(
            new javax.xml.namespace.QName(WSSConstants.NS_WSU10, "Id", VOOR), id));
    return " xmlns:%1$s=\"%2$s\" %1$s:Id=\"%3$s\"".formatted(VOOR, WSSConstants.NS_WSU10, id);
  }
}
