package nl.machtigingsbrug.communicatie.brief;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** When batches close. */
record Sluittijden(List<LocalTime> tijden, Set<DayOfWeek> dagen) {

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  Sluittijden {
    tijden = tijden.stream().sorted().toList();
  }

  /** The latest that is not after this moment. */
  ZonedDateTime laatste(Instant moment) {
    LocalDate dag = LocalDate.ofInstant(moment, ZONE);
    for (int terug = 0; true; terug++) {
      List<ZonedDateTime> vandaag = op(dag.minusDays(terug));
      for (int i = vandaag.size() - 1; i >= 0; i--) {
        if (!vandaag.get(i).toInstant().isAfter(moment)) {
          return vandaag.get(i);
        }
      }
    }
  }

  /** The first that is after this moment: the batch of what becomes ready then. */
  ZonedDateTime volgende(Instant moment) {
    LocalDate dag = LocalDate.ofInstant(moment, ZONE);
    for (int verder = 0; true; verder++) {
      for (ZonedDateTime tijd : op(dag.plusDays(verder))) {
        if (tijd.toInstant().isAfter(moment)) {
          return tijd;
        }
      }
    }
  }

  private List<ZonedDateTime> op(LocalDate dag) {
    return dagen.contains(dag.getDayOfWeek())
        ? tijden.stream().map(tijd -> ZonedDateTime.of(dag, tijd, ZONE)).toList()
        : List.of();
  }
}
