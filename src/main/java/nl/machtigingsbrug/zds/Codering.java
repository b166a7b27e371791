package nl.machtigingsbrug.zds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * One decision about the encoding of a message. RFC 7303 lets the header win over the message; two
 * readers that differ in that read two messages, so here both must say the same.
 */
final class Codering {

  /** In bytes: as far as an XML declaration may reach. */
  private static final int BEGIN = 256;

  private static final Pattern VERKLARING =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private Codering() {}

  /**
   * The same bytes, once the header and the message agree.
   *
   * @param charset of the header, or null
   * @throws Afwijzing MB-BERICHT-01 where they do not
   */
  static InputStream eis(InputStream bericht, @Nullable Charset charset) throws IOException {
    if (charset == null) {
      return bericht;
    }
    BufferedInputStream gebufferd = new BufferedInputStream(bericht);
    gebufferd.mark(BEGIN);
    byte[] begin = gebufferd.readNBytes(BEGIN);
    gebufferd.reset();
    Matcher verklaring = VERKLARING.matcher(new String(begin, StandardCharsets.ISO_8859_1));
    boolean eens =
        verklaring.find()
            ? charset.name().equalsIgnoreCase(naam(verklaring.group(1)))
            : charset.equals(StandardCharsets.UTF_8);
    if (!eens) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
    return gebufferd;
  }

  private static String naam(String verklaard) {
    try {
      return Charset.forName(verklaard).name();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
