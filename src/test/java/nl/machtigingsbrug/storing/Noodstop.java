package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.buren.Buren;

/** Stops a bestemming for a while, and remembers when. */
final class Noodstop {

  private static final String BESTEMMING = "zaaksysteem";

  private final Omgeving omgeving;
  private final Beller beller;
  private final List<Periode> perioden = new ArrayList<>();

  Noodstop(Omgeving omgeving, Beller beller) {
    this.omgeving = omgeving;
    this.beller = beller;
  }

  /**
   * In which no call may begin, but for a second at its begin.
   *
   * @param vanaf when the stop was acknowledged
   * @param tot when it began to be lifted
   */
  record Periode(String gemeente, Instant vanaf, Instant tot) {}

  void stop(String gemeente, Duration duur) {
    if (!roep("/v1/leveringsstops", bericht(gemeente).put("reden", "storingsproef"))) {
      return;
    }
    Instant vanaf = Instant.now();
    Tijd.slaap(duur);
    perioden.add(new Periode(gemeente, vanaf, Instant.now()));
    roep("/v1/leveringsstops/_hef-op", bericht(gemeente));
  }

  /** Lifts what may still be stopped. */
  void hefAllesOp() {
    for (List<String> stop : omgeving.database().rijen("select gemeente from leveringsstop")) {
      roep("/v1/leveringsstops/_hef-op", bericht(stop.get(0)));
    }
  }

  List<Periode> perioden() {
    return List.copyOf(perioden);
  }

  private static ObjectNode bericht(String gemeente) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("gemeente", gemeente)
        .put("bestemming", BESTEMMING)
        .put("door", "medewerker-1");
  }

  private boolean roep(String pad, ObjectNode bericht) {
    for (int keer = 0; keer < 20; keer++) {
      for (Replica replica : omgeving.replicas()) {
        if (beller.stuur(Buren.BEHEER, replica.adres().resolve(pad), bericht).isGoed()) {
          return true;
        }
      }
      Tijd.slaap(Duration.ofMillis(500));
    }
    return false;
  }
}
