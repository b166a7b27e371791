package nl.machtigingsbrug.aanvraag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.optreden.Bsn;

/**
 * What a kenmerk may look like. It is stored readable, repeated in answers and seen by operators,
 * so it may hold no BSN.
 */
public final class Kenmerkvorm {

  private static final Pattern VORM = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

  /** One UUID in two hundred holds nine such digits by chance. */
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Kenmerkvorm() {}

  /** Whether it may be one. */
  public static boolean mag(String kenmerk) {
    if (!VORM.matcher(kenmerk).matches()) {
      return false;
    }
    Matcher cijfers = NEGEN_CIJFERS.matcher(UUID.matcher(kenmerk).replaceAll("-"));
    return cijfers.results().noneMatch(gevonden -> Bsn.is(gevonden.group()));
  }
}
