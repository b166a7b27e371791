package nl.machtigingsbrug.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.scenario.Portaal;

/** From the first call of a portal until the last zaak is complete, by neighbours near and far. */
final class Ketenbench {

  private static final int AANTAL = 100;
  private static final int AANROEPERS = 8;
  private static final int GELIJKTIJDIG = 16;
  private static final int BIJLAGE = 100_000;

  private record Geval(int replicas, int milliseconden) {}

  private static final List<Geval> GEVALLEN =
      List.of(new Geval(1, 0), new Geval(1, 50), new Geval(2, 0), new Geval(2, 50));

  private Ketenbench() {}

  static void meet(Verslag verslag, int ronden) throws Exception {
    verslag.kop("End to end: from call to complete zaak");
    Map<Geval, double[]> gemeten = new HashMap<>();
    for (int replicas : new int[] {1, 2}) {
      try (Opstelling opstelling = Opstelling.start(replicas, BIJLAGE, instellingen())) {
        for (int ronde = -1; ronde < ronden; ronde++) {
          for (Geval geval : GEVALLEN) {
            if (geval.replicas() == replicas) {
              double snelheid = meet(opstelling, geval);
              if (ronde >= 0) {
                gemeten.computeIfAbsent(geval, g -> new double[ronden])[ronde] = snelheid;
              }
            }
          }
        }
        opstelling.stop();
        if (replicas == 1) {
          Opname.vertel(verslag, opstelling.opname(0));
        }
      }
    }
    verslag.regel(
        "\n%d aanvragen a round by %d callers, each with a document of %d bytes; at most %d"
                .formatted(AANTAL, AANROEPERS, BIJLAGE, GELIJKTIJDIG)
            + " leveringen at once over all replicas; everything on the same cores\n");
    verslag.regel("| replicas | neighbour takes | zaken /s |\n|---|---|---|");
    for (Geval geval : GEVALLEN) {
      verslag.regel(
          "| %d | %d ms | %.1f |"
              .formatted(
                  geval.replicas(),
                  geval.milliseconden(),
                  Verslag.mediaan(gemeten.getOrDefault(geval, new double[1]))));
    }
  }

  private static double meet(Opstelling opstelling, Geval geval) throws Exception {
    opstelling.buren().zaaksysteem().herstel();
    if (geval.milliseconden() > 0) {
      opstelling
          .buren()
          .zaaksysteem()
          .stoor(
              Storing.van(
                  JsonNodeFactory.instance
                      .objectNode()
                      .put("pad", ".*")
                      .put("keer", Integer.MAX_VALUE)
                      .put("effect", "traag")
                      .put("milliseconden", geval.milliseconden())));
    }
    ConcurrentLinkedQueue<String> ids = new ConcurrentLinkedQueue<>();
    List<Portaal> portalen = new ArrayList<>();
    for (int i = 0; i < geval.replicas(); i++) {
      portalen.add(opstelling.portaal(i));
    }
    long begin = System.nanoTime();
    Belasting.meet(
        AANROEPERS,
        AANTAL,
        nummer -> ids.add(dienIn(opstelling, portalen.get(nummer % portalen.size()))));
    for (String id : ids) {
      JsonNode einde = portalen.get(0).wachtOpEinde(id, Duration.ofMinutes(3));
      if (!einde.path("leveringen").findValuesAsText("staat").stream()
          .allMatch("GELEVERD"::equals)) {
        throw new IllegalStateException("not delivered: " + einde.path("leveringen"));
      }
    }
    return AANTAL / ((System.nanoTime() - begin) / 1e9);
  }

  private static String dienIn(Opstelling opstelling, Portaal portaal) {
    String referentie =
        portaal
            .stuur("/v1/bewijzen", opstelling.berichten().bewijs())
            .inhoud()
            .path("bewijsreferentie")
            .asText();
    return portaal
        .stuur(
            "/v1/aanvragen",
            opstelling.berichten().aanvraag("bench-" + UUID.randomUUID(), referentie))
        .inhoud()
        .path("id")
        .asText();
  }

  private static Map<String, String> instellingen() {
    return Map.of(
        "machtigingsbrug.levering.snelheid",
        "1000",
        "machtigingsbrug.levering.gelijktijdig",
        String.valueOf(GELIJKTIJDIG),
        "db-scheduler.threads",
        String.valueOf(GELIJKTIJDIG),
        "db-scheduler.polling-interval",
        "200ms");
  }
}
