package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Netherlands is an hour ahead of UTC in winter, and two in summer. */
class GeldigheidTest {

  private static final LocalDate NIEUWJAAR = LocalDate.parse("2026-01-01");
  private static final LocalDate ZOMER = LocalDate.parse("2026-07-01");

  @ParameterizedTest
  @CsvSource({
    // winter: the day begins at 23:00 UTC
    "2025-12-31T22:59:59.999999999Z, false",
    "2025-12-31T23:00:00Z,           true",
    // summer: the day ends at 22:00 UTC
    "2026-06-30T21:59:59.999999999Z, true",
    "2026-06-30T22:00:00Z,           false",
  })
  void geldtVanafMiddernachtInNederland(Instant moment, boolean geldt) {
    assertThat(new Geldigheid(NIEUWJAAR, ZOMER).geldtOp(moment)).isEqualTo(geldt);
  }

  @ParameterizedTest
  @CsvSource({
    // 29 March 2026 has 23 hours, 25 October 2026 has 25
    "2026-03-29, 2026-03-28T22:59:59Z, false",
    "2026-03-29, 2026-03-28T23:00:00Z, true",
    "2026-03-29, 2026-03-29T21:59:59Z, true",
    "2026-03-29, 2026-03-29T22:00:00Z, false",
    "2026-10-25, 2026-10-24T21:59:59Z, false",
    "2026-10-25, 2026-10-24T22:00:00Z, true",
    "2026-10-25, 2026-10-25T22:59:59Z, true",
    "2026-10-25, 2026-10-25T23:00:00Z, false",
  })
  void opDeDagDatDeKlokVerspringtOok(LocalDate dag, Instant moment, boolean geldt) {
    assertThat(new Geldigheid(dag, dag.plusDays(1)).geldtOp(moment)).isEqualTo(geldt);
  }

  @Test
  void zonderEindeGeldtHijVoorAltijd() {
    assertThat(new Geldigheid(NIEUWJAAR, null).geldtOp(Instant.parse("2999-12-31T12:00:00Z")))
        .isTrue();
  }

  @Test
  void eindigenVoorOfOpDeEersteDagKanNiet() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Geldigheid(ZOMER, NIEUWJAAR));
    assertThatIllegalArgumentException().isThrownBy(() -> new Geldigheid(ZOMER, ZOMER));
  }
}
