package nl.machtigingsbrug.grens;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import org.jspecify.annotations.Nullable;

/** Text that someone typed and that is kept: short, on one line, and without a BSN. */
public final class Tekstveld {

  /** Nine digits that stand alone, also in groups. */
  private static final Pattern NUMMER =
      Pattern.compile("(?<![0-9])[0-9](?:[ .-]?[0-9]){8}(?![0-9])");

  private Tekstveld() {}

  /**
   * Passes what is there and fits.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  public static String vereis(@Nullable String tekst, String veld, int langste) {
    if (tekst == null
        || tekst.isBlank()
        || tekst.length() > langste
        || tekst.chars().anyMatch(Character::isISOControl)
        || bevatBsn(tekst)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
    return tekst.strip();
  }

  /** Whether it holds a BSN, also in digits of another width. */
  public static boolean bevatBsn(String tekst) {
    Matcher nummers = NUMMER.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFKC));
    return nummers.results().anyMatch(nummer -> Bsn.is(nummer.group().replaceAll("[ .-]", "")));
  }
}
