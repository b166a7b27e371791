package nl.machtigingsbrug.beheer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** After which levering the next page of a list begins. */
record Bladwijzer(Instant aangemaakt, UUID id) {

  private static final Pattern VORM = Pattern.compile("([0-9]{1,17})_([0-9a-f-]{36})");

  /** As callers give it back, unread. */
  String tekst() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, aangemaakt) + "_" + id;
  }

  /**
   * What {@link #tekst} gave.
   *
   * @throws Afwijzing MB-BERICHT-04 for anything else
   */
  static Bladwijzer lees(String tekst) {
    Matcher delen = VORM.matcher(tekst);
    try {
      if (delen.matches()) {
        return new Bladwijzer(
            Instant.EPOCH.plus(Long.parseLong(delen.group(1)), ChronoUnit.MICROS),
            UUID.fromString(delen.group(2)));
      }
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "na");
    }
    throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "na");
  }
}
