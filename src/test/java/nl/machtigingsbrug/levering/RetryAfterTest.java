package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NU = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        " 120 | 120",
        "999999999 | 999999999",
        "Sun, 01 Mar 2026 12:02:00 GMT | 120",
        "Sun, 01 Mar 2026 11:00:00 GMT | 0"
      })
  void leestSecondenEnDatums(String waarde, long seconden) {
    assertThat(RetryAfter.lees(Map.of("Retry-After", waarde), NU))
        .isEqualTo(Duration.ofSeconds(seconden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "straks", "99999999999999999999", "Sun, 99 Mar 2026"})
  void negeertWatHetNietBegrijpt(String waarde) {
    assertThat(RetryAfter.lees(Map.of("Retry-After", waarde), NU)).isNull();
  }

  @Test
  void kanZonder() {
    assertThat(RetryAfter.lees(null, NU)).isNull();
    assertThat(RetryAfter.lees(Map.of("Age", "3"), NU)).isNull();
  }
}
