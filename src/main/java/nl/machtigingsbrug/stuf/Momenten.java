package nl.machtigingsbrug.stuf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.machtigingsbrug.optreden.Kalender;

/** Moments as StUF writes them: digits from the year on, in Dutch time. */
public final class Momenten {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(Kalender.NEDERLAND);

  private static final DateTimeFormatter FIJN =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(Kalender.NEDERLAND);

  private Momenten() {}

  /** To the second. */
  public static String tekst(Instant moment) {
    return MOMENT.format(moment);
  }

  /** To the millisecond. */
  public static String fijn(Instant moment) {
    return FIJN.format(moment);
  }

  public static String tekst(LocalDate dag) {
    return dag.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  public static Gegeven van(Instant moment) {
    return Gegeven.van(tekst(moment));
  }

  public static Gegeven van(LocalDate dag) {
    return Gegeven.van(tekst(dag));
  }
}
