package nl.machtigingsbrug.stuf;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document.
 *
 * @param bestandsnaam the name of the file, at most 255 characters
 * @param mediatype its media type, where it is said
 * @param base64 the bytes, without spaces; personal data, so it masks itself
 */
public record Inhoud(@Nullable String bestandsnaam, @Nullable String mediatype, String base64) {

  public Inhoud {
    Grens.eis(bestandsnaam, 255, "@bestandsnaam");
    Grens.eis(isBase64(base64), "inhoud");
  }

  /** The content, or null where it is not there or empty. */
  static @Nullable Inhoud lees(@Nullable Stufelement element) {
    Gegeven gegeven = Gegeven.lees(element);
    String tekst = gegeven.tekst();
    if (element == null || tekst == null) {
      return null;
    }
    String mediatype = element.element().getAttributeNS(Ruimte.XMIME, "contentType");
    return new Inhoud(
        element.attribuut("bestandsnaam"),
        mediatype.isEmpty() ? null : mediatype,
        tekst.replaceAll("\\s", ""));
  }

  private static boolean isBase64(String tekst) {
    try {
      return Base64.getDecoder().decode(tekst).length > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "Inhoud[***]";
  }
}
