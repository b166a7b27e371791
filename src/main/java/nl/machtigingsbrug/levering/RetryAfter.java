package nl.machtigingsbrug.levering;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}, in seconds or as a date (RFC 9110 section 10.2.3). */
final class RetryAfter {
  private static final Pattern SECONDEN = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /** The wait that was asked for, or null when there is none or it cannot be read. */
  static @Nullable Duration lees(@Nullable Map<String, String> headers, Instant nu) {
    if (headers == null) {
      return null;
    }
    return headers.entrySet().stream()
        .filter(h -> "Retry-After".equalsIgnoreCase(h.getKey()) && h.getValue() != null)
        .findFirst()
        .map(h -> waarde(h.getValue().strip(), nu))
        .orElse(null);
  }

  private static @Nullable Duration waarde(String tekst, Instant nu) {
    if (SECONDEN.matcher(tekst).matches()) {
      return Duration.ofSeconds(Long.parseLong(tekst));
    }
    try {
      Instant tot = ZonedDateTime.parse(tekst, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return tot.isBefore(nu) ? Duration.ZERO : Duration.between(nu, tot);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
