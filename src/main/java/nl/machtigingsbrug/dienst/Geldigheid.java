package nl.machtigingsbrug.dienst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From when until when, in days of Dutch legal time.
 *
 * @param van the first day
 * @param totEnMet the last day, or null while no end is known
 */
public record Geldigheid(LocalDate van, @Nullable LocalDate totEnMet) {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** Whether a moment lies within. */
  public boolean omvat(Instant moment) {
    LocalDate dag = moment.atZone(NEDERLAND).toLocalDate();
    return !dag.isBefore(van) && (totEnMet == null || !dag.isAfter(totEnMet));
  }
}
