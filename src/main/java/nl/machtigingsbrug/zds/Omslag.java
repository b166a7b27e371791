package nl.machtigingsbrug.zds;

import java.nio.charset.Charset;
import java.util.Locale;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/**
 * What Content-Type says about the envelope.
 *
 * @param soap the namespace of the version of SOAP
 * @param charset the encoding that it names, or null
 * @param actie the parameter action of SOAP 1.2, or null
 */
record Omslag(String soap, @Nullable Charset charset, @Nullable String actie) {

  /**
   * Reads.
   *
   * @throws Afwijzing MB-HTTP-04 for what is no SOAP in one piece, such as multipart
   */
  static Omslag van(String contentType) {
    MimeType type;
    try {
      type = MimeTypeUtils.parseMimeType(contentType);
      String soort = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
      String soap =
          switch (soort) {
            case "text/xml" -> Ruimte.SOAP11;
            case "application/soap+xml" -> Ruimte.SOAP12;
            default -> throw new Afwijzing(Foutcode.HTTP_MEDIATYPE);
          };
      String actie = type.getParameter("action");
      return new Omslag(soap, type.getCharset(), actie == null ? null : kaal(actie));
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.HTTP_MEDIATYPE);
    }
  }

  /** The version in which an error goes back that comes before the envelope was read. */
  static String soapVan(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).contains("soap+xml")
        ? Ruimte.SOAP12
        : Ruimte.SOAP11;
  }

  /** A header value without its quotes. */
  static String kaal(String waarde) {
    String kaal = waarde.strip();
    return kaal.length() > 1 && kaal.startsWith("\"") && kaal.endsWith("\"")
        ? kaal.substring(1, kaal.length() - 1)
        : kaal;
  }
}
