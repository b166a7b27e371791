package nl.machtigingsbrug.dienst;

import java.time.Instant;
import java.time.LocalDate;
import nl.machtigingsbrug.optreden.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a dienst can be used, by the Dutch calendar.
 *
 * @param van the first day
 * @param tot the first day on which it can no longer be used; null where no end is known
 */
public record Geldigheid(LocalDate van, @Nullable LocalDate tot) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException where {@code tot} is not after {@code van}
   */
  public Geldigheid {
    if (tot != null && !van.isBefore(tot)) {
      throw new IllegalArgumentException("van moet voor tot liggen");
    }
  }

  /** Whether {@code moment} falls on one of these days. */
  public boolean geldtOp(Instant moment) {
    LocalDate dag = Kalender.dag(moment);
    return !dag.isBefore(van) && (tot == null || dag.isBefore(tot));
  }
}
