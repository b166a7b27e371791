package nl.machtigingsbrug.communicatie.brief;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.optreden.Kalender;

/** When batches close. */
record Sluittijden(List<LocalTime> tijden, Set<DayOfWeek> dagen) {

  Sluittijden {
    tijden = tijden.stream().sorted().toList();
  }

  /** The latest that is not after this moment. */
  ZonedDateTime laatste(Instant moment) {
    LocalDate dag = Kalender.dag(moment);
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
    LocalDate dag = Kalender.dag(moment);
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
        ? tijden.stream().map(tijd -> ZonedDateTime.of(dag, tijd, Kalender.NEDERLAND)).toList()
        : List.of();
  }
}
