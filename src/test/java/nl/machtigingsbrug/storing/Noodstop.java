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

  /** Where zaken are made. */
  static final String ZAAKSYSTEEM = "zaaksysteem";

  /** Where vervolgberichten go. */
  static final List<String> KANALEN =
      List.of("adressering", "berichtenbox", "email", "sms", "vtb-bericht", "brief-print", "fbs");

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
  record Periode(String gemeente, String bestemming, Instant vanaf, Instant tot) {}

  void stop(String gemeente, String bestemming, Duration duur) {
    if (!roep("/v1/leveringsstops", bericht(gemeente, bestemming).put("reden", "storingsproef"))) {
      return;
    }
    Instant vanaf = Instant.now();
    Tijd.slaap(duur);
    perioden.add(new Periode(gemeente, bestemming, vanaf, Instant.now()));
    roep("/v1/leveringsstops/_hef-op", bericht(gemeente, bestemming));
  }

  /** Lifts what may still be stopped. */
  void hefAllesOp() {
    for (List<String> stop :
        omgeving.database().rijen("select gemeente, bestemming from leveringsstop")) {
      roep("/v1/leveringsstops/_hef-op", bericht(stop.get(0), stop.get(1)));
    }
  }

  List<Periode> perioden() {
    return List.copyOf(perioden);
  }

  private static ObjectNode bericht(String gemeente, String bestemming) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("gemeente", gemeente)
        .put("bestemming", bestemming)
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
