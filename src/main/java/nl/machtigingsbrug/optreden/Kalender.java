package nl.machtigingsbrug.optreden;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** By which days terms, ages and ends of a mandate count: those of the Netherlands. */
public final class Kalender {

  /** Where a day begins and ends. */
  public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private Kalender() {}

  /** The day on which a moment falls. */
  public static LocalDate dag(Instant moment) {
    return LocalDate.ofInstant(moment, NEDERLAND);
  }
}
