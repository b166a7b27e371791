package nl.machtigingsbrug.levering;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dies, on demand, between what the neighbour did and the record of it. */
class BrekendeStappen extends Stappen {
  /** The process is gone. */
  static final class Gedood extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Map<UUID, String> breuken = new ConcurrentHashMap<>();

  BrekendeStappen(JdbcClient jdbc, Duration lease) {
    super(jdbc, lease);
  }

  void breekNa(UUID aanvraag, String stap) {
    breuken.put(aanvraag, stap);
  }

  @Override
  void klaar(Levering levering, String naam, JsonNode resultaat) {
    if (breuken.remove(levering.aanvraagId(), naam)) {
      throw new Gedood();
    }
    super.klaar(levering, naam, resultaat);
  }
}
