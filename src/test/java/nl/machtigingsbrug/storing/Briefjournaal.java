package nl.machtigingsbrug.storing;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Which vervolgberichten and withdrawals were acknowledged, in the memory of the test. */
final class Briefjournaal {

  private final Map<String, Verstuurd> verstuurd = new ConcurrentHashMap<>();
  private final Map<String, Instant> ingetrokken = new ConcurrentHashMap<>();
  private final AtomicInteger overKafka = new AtomicInteger();

  /**
   * An acknowledged vervolgbericht.
   *
   * @param aanvraag what it is about
   * @param id of the acknowledgement; null where the broker gave it
   */
  record Verstuurd(
      Vervolg brief,
      Aanbieding aanbieding,
      String gemeente,
      String aanvraag,
      @Nullable String id) {}

  /** Whether an earlier acknowledgement of it, if any, had the same id. */
  boolean bevestigd(Verstuurd een) {
    Verstuurd eerder = verstuurd.putIfAbsent(een.brief().kenmerk(), een);
    if (een.id() == null && eerder == null) {
      overKafka.incrementAndGet();
    }
    return eerder == null || String.valueOf(eerder.id()).equals(String.valueOf(een.id()));
  }

  /** The withdrawal of the vertegenwoordiging of an aanvraag was acknowledged. */
  void ingetrokken(String aanvraag) {
    ingetrokken.put(aanvraag, Instant.now());
  }

  /** By kenmerk. */
  Map<String, Verstuurd> verstuurd() {
    return Map.copyOf(verstuurd);
  }

  /** When it was acknowledged, by aanvraag. */
  Map<String, Instant> ingetrokken() {
    return Map.copyOf(ingetrokken);
  }

  int aantalOverKafka() {
    return overKafka.get();
  }
}
