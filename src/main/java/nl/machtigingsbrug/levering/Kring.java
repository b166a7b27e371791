package nl.machtigingsbrug.levering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The circuit breaker of a bestemming. Not resilience4j: that counts in the memory of one instance,
 * and this state is shared by all through PostgreSQL.
 */
sealed interface Kring {

  /** How often it opened since the bestemming was last whole. */
  int openingen();

  /**
   * Attempts may begin.
   *
   * @param storingen failures in a row, each of another levering than the one before: a message
   *     that one neighbour cannot digest holds back no other
   * @param laatste the levering of the latest failure, or null
   * @param ruimte how many attempts at once while the bestemming recovers, or 0 for no such limit
   * @param gelukt successes at this ruimte
   */
  record Gesloten(int openingen, int storingen, @Nullable UUID laatste, int ruimte, int gelukt)
      implements Kring {}

  /** No attempt begins before a moment. */
  record Open(int openingen, Instant tot) implements Kring {}

  /** One attempt tries whether the neighbour is back. */
  record Proef(int openingen, UUID levering, int poging) implements Kring {
    boolean is(UUID deze, int pogingVanDeze) {
      return levering.equals(deze) && poging == pogingVanDeze;
    }
  }

  /** As it begins. */
  static Kring heel() {
    return new Gesloten(0, 0, null, 0, 0);
  }

  /** How many attempts may run at once. */
  default int ruimte(int gelijktijdig) {
    return this instanceof Gesloten gesloten && gesloten.ruimte() > 0
        ? Math.min(gesloten.ruimte(), gelijktijdig)
        : gelijktijdig;
  }
}
