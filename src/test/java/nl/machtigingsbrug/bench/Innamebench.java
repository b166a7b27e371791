package nl.machtigingsbrug.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.scenario.Portaal;

/**
 * Accepting an aanvraag with a bewijsreferentie, beside one bare commit of the same rows in the
 * same database, and beside an intake over HTTP that does nothing but that commit; in turns.
 */
final class Innamebench {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Integer> AANROEPERS = List.of(1, 8, 32);
  private static final int PER_RONDE = 500;

  /** The compiler of the JVM is at work for so many calls. */
  private static final int OPWARMEN = 4000;

  private static final Map<String, String> NIETS_LEVEREN =
      Map.of("machtigingsbrug.levering.stop", "PT1H", "db-scheduler.polling-interval", "1h");

  private Innamebench() {}

  static void meet(Verslag verslag, int ronden) throws Exception {
    verslag.kop("Accept: an aanvraag with reference, stored and acknowledged");
    try (Opstelling opstelling = Opstelling.start(1, 0, NIETS_LEVEREN);
        Klant klant = new Klant(opstelling.token(Buren.PORTAAL))) {
      stop(opstelling);
      Portaal portaal = opstelling.portaal(0);
      ConcurrentLinkedQueue<String> referenties = new ConcurrentLinkedQueue<>();
      // The first of these people also makes what the next ones share.
      neem(opstelling, klant, referentie(opstelling, portaal));
      try (HikariDataSource bron = bron(opstelling.database())) {
        Rijen rijen;
        try (Connection verbinding = bron.getConnection()) {
          String referentie = referentie(opstelling, portaal);
          Map<String, Long> ervoor = Rijen.standen(verbinding);
          JsonNode voorbeeld = neem(opstelling, klant, referentie);
          rijen = new Rijen(verbinding, UUID.fromString(voorbeeld.path("id").asText()), ervoor);
          verbinding.commit();
        }
        Map<Integer, double[]> ons = new HashMap<>();
        Map<Integer, double[]> kaal = new HashMap<>();
        Map<Integer, double[]> http = new HashMap<>();
        Kaleinname inname = new Kaleinname(bron, rijen);
        Belasting.meet(
            8, OPWARMEN, nummer -> neem(opstelling, klant, referentie(opstelling, portaal)));
        Belasting.meet(8, OPWARMEN, nummer -> neem(opstelling, klant, inname.adres(), "geen"));
        for (int ronde = 0; ronde < ronden; ronde++) {
          for (int aanroepers : AANROEPERS) {
            Belasting.meet(
                8, PER_RONDE, nummer -> referenties.add(referentie(opstelling, portaal)));
            double wij =
                Belasting.meet(
                    aanroepers,
                    PER_RONDE,
                    nummer -> neem(opstelling, klant, String.valueOf(referenties.poll())));
            double grens =
                Belasting.meet(
                    aanroepers,
                    PER_RONDE,
                    nummer -> {
                      try (Connection verbinding = bron.getConnection()) {
                        rijen.schrijf(verbinding);
                      }
                    });
            double perHttp =
                Belasting.meet(
                    aanroepers,
                    PER_RONDE,
                    nummer -> neem(opstelling, klant, inname.adres(), "geen"));
            http.computeIfAbsent(aanroepers, a -> new double[ronden])[ronde] = perHttp;
            ons.computeIfAbsent(aanroepers, a -> new double[ronden])[ronde] = wij;
            kaal.computeIfAbsent(aanroepers, a -> new double[ronden])[ronde] = grens;
          }
        }
        verslag.regel(
            "%d rows a time; %d a round; %d before to warm up; nothing is delivered meanwhile; the"
                    .formatted(rijen.aantal(), PER_RONDE, OPWARMEN)
                + " clients run on the same cores\n");
        inname.close();
        verslag.regel(
            "| callers | accepted /s | bare commits /s | share (target 50 %) | bare commits behind HTTP /s | share |");
        verslag.regel("|---|---|---|---|---|---|");
        for (int aanroepers : AANROEPERS) {
          double wij = Verslag.mediaan(ons.getOrDefault(aanroepers, new double[1]));
          double grens = Verslag.mediaan(kaal.getOrDefault(aanroepers, new double[1]));
          double overHttp = Verslag.mediaan(http.getOrDefault(aanroepers, new double[1]));
          verslag.regel(
              "| %d | %.0f | %.0f | %.0f %% | %.0f | %.0f %% |"
                  .formatted(
                      aanroepers, wij, grens, 100 * wij / grens, overHttp, 100 * wij / overHttp));
        }
      }
      opstelling.stop();
      Opname.vertel(verslag, opstelling.opname(0));
    }
  }

  private static void stop(Opstelling opstelling) {
    opstelling
        .portaal(0, Buren.BEHEER)
        .stuur(
            "/v1/leveringsstops",
            JsonNodeFactory.instance
                .objectNode()
                .put("gemeente", opstelling.berichten().gemeente())
                .put("bestemming", "zaaksysteem")
                .put("reden", "meting")
                .put("door", "bench"));
  }

  private static String referentie(Opstelling opstelling, Portaal portaal) {
    return portaal
        .stuur("/v1/bewijzen", opstelling.berichten().bewijs())
        .inhoud()
        .path("bewijsreferentie")
        .asText();
  }

  private static JsonNode neem(Opstelling opstelling, Klant klant, String referentie)
      throws IOException {
    return neem(opstelling, klant, opstelling.adres(0), referentie);
  }

  private static JsonNode neem(Opstelling opstelling, Klant klant, URI adres, String referentie)
      throws IOException {
    Klant.Antwoord antwoord =
        klant.stuur(
            adres.resolve("/v1/aanvragen"),
            "application/json",
            Map.of(),
            opstelling.berichten().aanvraag("bench-" + UUID.randomUUID(), referentie).toString());
    if (antwoord.status() != 202) {
      throw new IllegalStateException("not accepted: " + antwoord.tekst());
    }
    return JSON.readTree(antwoord.tekst());
  }

  private static HikariDataSource bron(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("postgres");
    config.setPassword("postgres");
    config.setMaximumPoolSize(32);
    config.setAutoCommit(false);
    return new HikariDataSource(config);
  }
}
