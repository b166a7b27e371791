package nl.machtigingsbrug.communicatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SluittijdenTest {

  private final Sluittijden tijden =
      new Sluittijden(
          List.of(LocalTime.of(17, 0), LocalTime.of(9, 0)),
          Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  /** 27 February 2026 is a Friday; the clock goes forward on 29 March. */
  @ParameterizedTest
  @CsvSource({
    "2026-02-27T08:00:00Z, 2026-02-27T08:00:00Z, 2026-02-27T16:00:00Z",
    "2026-02-27T07:59:59Z, 2026-02-23T16:00:00Z, 2026-02-27T08:00:00Z",
    "2026-02-27T15:59:59Z, 2026-02-27T08:00:00Z, 2026-02-27T16:00:00Z",
    "2026-02-28T12:00:00Z, 2026-02-27T16:00:00Z, 2026-03-02T08:00:00Z",
    "2026-03-29T12:00:00Z, 2026-03-27T16:00:00Z, 2026-03-30T07:00:00Z"
  })
  void kentDeLaatsteEnDeVolgende(Instant nu, Instant laatste, Instant volgende) {
    assertThat(tijden.laatste(nu).toInstant()).isEqualTo(laatste);
    assertThat(tijden.volgende(nu).toInstant()).isEqualTo(volgende);
  }
}
