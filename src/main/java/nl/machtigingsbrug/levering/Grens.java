package nl.machtigingsbrug.levering;

import java.time.Duration;

/**
 * How much a bestemming of a gemeente gets at most, over all instances.
 *
 * @param gelijktijdig attempts at the same time
 * @param snelheid attempts begun per second
 */
public record Grens(int gelijktijdig, double snelheid) {

  /** The time between two attempts at the steady rate. */
  Duration tussenpoos() {
    return Duration.ofNanos(Math.max(1_000, Math.round(1e9 / snelheid)));
  }

  /** How many may begin at once after a silence: half a second's worth. */
  int stoot() {
    return Math.max(1, (int) (snelheid / 2));
  }

  /** By how much the attempts may run ahead of the steady rate. */
  Duration speling() {
    return tussenpoos().multipliedBy(stoot() - 1L);
  }
}
