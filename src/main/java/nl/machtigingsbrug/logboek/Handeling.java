package nl.machtigingsbrug.logboek;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One act, as a line of the logboek keeps it.
 *
 * @param gemeente whose work it was
 * @param tijdstip when, in microseconds
 * @param soort what was done
 * @param betrokkenen who, and namens wie
 * @param onderwerp about what
 * @param afnemer the system that asked for it, or null where the adapter itself acted
 * @param resultaat what came of it, in a few words; null where soort says it all
 * @param foutcode the code of the catalogue when it went wrong
 */
public record Handeling(
    String gemeente,
    Instant tijdstip,
    Handelingssoort soort,
    Betrokkenen betrokkenen,
    Onderwerp onderwerp,
    @Nullable String afnemer,
    @Nullable String resultaat,
    @Nullable String foutcode) {

  public Handeling {
    tijdstip = tijdstip.truncatedTo(ChronoUnit.MICROS);
  }
}
