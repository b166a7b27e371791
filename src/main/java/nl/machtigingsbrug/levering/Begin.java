package nl.machtigingsbrug.levering;

import java.time.Instant;

/** Whether an attempt may begin. */
sealed interface Begin {
  /** It is counted and holds the lease. */
  record Gestart(Levering levering) implements Begin {}

  /** Not now. */
  record Later(Instant moment) implements Begin {}

  /** Never again by itself. */
  record Klaar() implements Begin {}
}
