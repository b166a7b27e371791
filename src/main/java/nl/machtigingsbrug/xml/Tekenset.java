package nl.machtigingsbrug.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** In which encoding a message is: what it says itself; the endpoint saw that its header agrees. */
public final class Tekenset {

  private static final int BEGIN = 256;
  private static final Pattern VERKLARING =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private Tekenset() {}

  /**
   * Looks.
   *
   * @throws Afwijzing MB-BERICHT-01 for one that is not known
   */
  public static Charset van(InputStream bericht) throws IOException {
    byte[] begin = new BufferedInputStream(bericht).readNBytes(BEGIN);
    if (begin.length > 1 && (begin[0] & begin[1] & 0xfe) == 0xfe) {
      return StandardCharsets.UTF_16;
    }
    Matcher verklaring = VERKLARING.matcher(new String(begin, StandardCharsets.ISO_8859_1));
    try {
      return verklaring.find() ? Charset.forName(verklaring.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }
}
