package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds a levering back: the stop switch, the order of its aanvraag, a busy bestemming. */
class Poort {
  private final JdbcClient jdbc;
  private final Stopschakelaar stopschakelaar;
  private final Leveringinstellingen instellingen;

  Poort(JdbcClient jdbc, Stopschakelaar stopschakelaar, Leveringinstellingen instellingen) {
    this.jdbc = jdbc;
    this.stopschakelaar = stopschakelaar;
    this.instellingen = instellingen;
  }

  /** How long to wait before looking again, or empty when the way is free. */
  Optional<Duration> dicht(Levering levering) {
    if (stopschakelaar.isGestopt(levering.gemeente(), levering.bestemming())) {
      return Optional.of(instellingen.stop());
    }
    if (isVoorganger(levering)) {
      return Optional.of(instellingen.poort());
    }
    return isVol(levering)
        ? Optional.of(Duration.ofMillis(ThreadLocalRandom.current().nextLong(500, 1500)))
        : Optional.empty();
  }

  private boolean isVoorganger(Levering levering) {
    return jdbc.sql(
            """
            select exists (select 1 from levering
            where aanvraag_id = :aanvraag and reeks = :reeks and volgnummer < :volgnummer
              and staat <> 'GELEVERD' and not (reeks = 'GEBEURTENIS' and staat = 'INGETROKKEN'))""")
        .param("aanvraag", levering.aanvraagId())
        .param("reeks", levering.reeks().name())
        .param("volgnummer", levering.volgnummer())
        .query(Boolean.class)
        .single();
  }

  /** Counts under a lock per bestemming: two attempts must not take the last place both. */
  private boolean isVol(Levering levering) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 0))::text")
        .param("sleutel", levering.gemeente() + "\n" + levering.bestemming())
        .query(String.class)
        .optional();
    int bezig =
        jdbc.sql(
                """
                select count(*) from levering where gemeente = :gemeente
                and bestemming = :bestemming and staat = 'BEZIG' and lease_tot > now()""")
            .param("gemeente", levering.gemeente())
            .param("bestemming", levering.bestemming())
            .query(Integer.class)
            .single();
    return bezig >= instellingen.gelijktijdig();
  }
}
