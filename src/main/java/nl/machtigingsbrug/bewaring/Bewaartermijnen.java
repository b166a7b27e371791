package nl.machtigingsbrug.bewaring;

import jakarta.validation.constraints.AssertTrue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long one gemeente keeps what; a term is a number of days, weeks, months or years.
 *
 * @param aanvraag the content of an aanvraag, after the last of it ended; for ever where not set
 * @param kenmerk that there was such an aanvraag, after its content was removed
 * @param logboek what a line of the logboek says; for ever where not set
 * @param archief the folder for the content that is removed; none where not set
 */
public record Bewaartermijnen(
    @Nullable Period aanvraag,
    @DefaultValue("P1Y") Period kenmerk,
    @Nullable Period logboek,
    @Nullable Path archief) {

  private static final LocalDate IJKDAG = LocalDate.of(2001, 1, 1);

  /** A term of nothing would remove what has just come in. */
  @AssertTrue(message = "een bewaartermijn is minstens een dag")
  public boolean isMinstensEenDag() {
    return minstensEenDag(aanvraag) && minstensEenDag(kenmerk) && minstensEenDag(logboek);
  }

  /** What is older than this has had its term. */
  static Instant grens(Instant nu, Period termijn) {
    return nu.atZone(ZoneOffset.UTC).minus(termijn).toInstant();
  }

  private static boolean minstensEenDag(@Nullable Period termijn) {
    return termijn == null || IJKDAG.plus(termijn).isAfter(IJKDAG);
  }
}
