package nl.machtigingsbrug.beheer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** A moment with its offset, within what the database can hold. */
final class Tijdveld {

  static final Instant VROEGST = Instant.parse("2000-01-01T00:00:00Z");
  static final Instant LAATST = Instant.parse("9999-01-01T00:00:00Z");

  private Tijdveld() {}

  /**
   * The moment, or {@code anders} where there is none.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  static Instant lees(@Nullable String tekst, String veld, Instant anders) {
    if (tekst == null) {
      return anders;
    }
    try {
      Instant moment = OffsetDateTime.parse(tekst).toInstant();
      if (!moment.isBefore(VROEGST) && !moment.isAfter(LAATST)) {
        return moment;
      }
    } catch (DateTimeException e) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
    throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
  }
}
