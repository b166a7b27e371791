package nl.machtigingsbrug.bewijs.saml;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Base64 with white space, as XML carries it. */
final class Base64Tekst {

  private Base64Tekst() {}

  /** The bytes; null where this is no Base64, or empty. */
  static byte @Nullable [] lees(Element element) {
    if (!Elementen.kinderen(element).isEmpty()) {
      return null;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(element.getTextContent().replaceAll("\\s", ""));
      return bytes.length == 0 ? null : bytes;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
