package nl.machtigingsbrug.verklaring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.machtigingsbrug.optreden.Kalender;

/** Dates as people in the Netherlands read them. */
final class Datumtekst {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'om' H.mm.ss 'uur'", NEDERLANDS)
          .withZone(Kalender.NEDERLAND);

  private Datumtekst() {}

  static String dag(LocalDate datum) {
    return DAG.format(datum);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }
}
