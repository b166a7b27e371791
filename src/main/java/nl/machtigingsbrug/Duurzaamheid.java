package nl.machtigingsbrug;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What PostgreSQL must have on, so that what it committed survives a crash or loss of power. */
enum Duurzaamheid {
  FSYNC,
  SYNCHRONOUS_COMMIT,
  FULL_PAGE_WRITES;

  /** Its name in PostgreSQL. */
  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with that name in PostgreSQL. */
  static Duurzaamheid met(String naam) {
    return valueOf(naam.toUpperCase(Locale.ROOT));
  }

  static List<String> namen() {
    return Arrays.stream(values()).map(Duurzaamheid::naam).toList();
  }
}
