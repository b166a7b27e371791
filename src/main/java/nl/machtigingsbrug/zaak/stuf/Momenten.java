package nl.machtigingsbrug.zaak.stuf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.stuf.Gegeven;

/** Moments as StUF writes them: digits from the year on, in Dutch time. */
final class Momenten {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(Kalender.NEDERLAND);

  private Momenten() {}

  static String tekst(Instant moment) {
    return MOMENT.format(moment);
  }

  static String tekst(LocalDate dag) {
    return dag.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  static Gegeven van(Instant moment) {
    return Gegeven.van(tekst(moment));
  }

  static Gegeven van(LocalDate dag) {
    return Gegeven.van(tekst(dag));
  }
}
