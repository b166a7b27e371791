package nl.machtigingsbrug.zds.schrijven;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.XMLConstants;
import nl.machtigingsbrug.xml.Kinderen;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * A hash of what a message says: prefixes, layout and stuurgegevens, as of a repeat, do not count.
 */
final class Berichtmerk {

  private Berichtmerk() {}

  static String van(Element bericht, byte @Nullable [] document) {
    MessageDigest hash = DigestUtils.getSha256Digest();
    neem(bericht, hash);
    if (document != null) {
      hash.update(document);
    }
    return Hex.encodeHexString(hash.digest());
  }

  private static void neem(Element element, MessageDigest hash) {
    if ("stuurgegevens".equals(element.getLocalName())) {
      return;
    }
    tekst(hash, "<", element.getNamespaceURI(), element.getLocalName());
    for (String attribuut : attributen(element)) {
      tekst(hash, "@", attribuut);
    }
    List<Element> kinderen = Kinderen.van(element);
    if (kinderen.isEmpty()) {
      tekst(hash, "=", element.getTextContent().strip());
    }
    kinderen.forEach(kind -> neem(kind, hash));
    tekst(hash, ">");
  }

  private static List<String> attributen(Element element) {
    List<String> alle = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribuut = (Attr) element.getAttributes().item(i);
      if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribuut.getNamespaceURI())) {
        alle.add(
            attribuut.getNamespaceURI()
                + " "
                + attribuut.getLocalName()
                + " "
                + attribuut.getValue());
      }
    }
    Collections.sort(alle);
    return alle;
  }

  /** With lengths, so that no two messages run into the same bytes. */
  private static void tekst(MessageDigest hash, @Nullable String... delen) {
    for (String deel : delen) {
      byte[] bytes = String.valueOf(deel).getBytes(StandardCharsets.UTF_8);
      hash.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      hash.update(bytes);
    }
  }
}
