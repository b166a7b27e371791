package nl.machtigingsbrug.zds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;

/**
 * Numbers that senders give to zaken and documents. They come in URLs and in the logboek, so the
 * number of a person is none.
 */
public final class Nummervorm {

  private static final Pattern NEGEN = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

  private Nummervorm() {}

  /**
   * Passes a number that names nobody.
   *
   * @throws Afwijzing MB-STUF-15 for one with a BSN in it, or with control characters
   */
  public static void eis(String nummer) {
    for (Matcher negen = NEGEN.matcher(nummer); negen.find(); ) {
      if (Bsn.is(negen.group())) {
        throw new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, "identificatie");
      }
    }
    if (nummer.chars().anyMatch(Character::isISOControl)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "identificatie");
    }
  }
}
