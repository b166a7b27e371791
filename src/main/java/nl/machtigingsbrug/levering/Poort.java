package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds a levering back: the stop switch, the order of its aanvraag, its bestemming. */
class Poort {
  private final JdbcClient jdbc;
  private final Stopschakelaar stopschakelaar;
  private final Doseringen doseringen;
  private final Leveringinstellingen instellingen;

  Poort(
      JdbcClient jdbc,
      Stopschakelaar stopschakelaar,
      Doseringen doseringen,
      Leveringinstellingen instellingen) {
    this.jdbc = jdbc;
    this.stopschakelaar = stopschakelaar;
    this.doseringen = doseringen;
    this.instellingen = instellingen;
  }

  /** How long to wait for others before looking again, or empty when its turn has come. */
  Optional<Duration> dicht(Levering levering) {
    if (stopschakelaar.isGestopt(levering.gemeente(), levering.bestemming())) {
      return Optional.of(instellingen.stopblik(ThreadLocalRandom.current().nextDouble()));
    }
    return isVoorganger(levering) ? Optional.of(instellingen.poort()) : Optional.empty();
  }

  /** Takes a place at the bestemming, or says how long to wait for one. */
  Optional<Duration> vol(Levering levering) {
    return doseringen.kom(levering);
  }

  /** Whether it has been tried for too long. */
  boolean isTeOud(Levering levering) {
    return jdbc.sql(
            """
            select greatest(aangeboden, (select hervat from dosering
                where gemeente = levering.gemeente and bestemming = levering.bestemming))
              + make_interval(secs => :leeftijd) <= now()
            from levering where id = :id""")
        .param("leeftijd", instellingen.hoogsteLeeftijd().toMillis() / 1000.0)
        .param("id", levering.id())
        .query(Boolean.class)
        .single();
  }

  private boolean isVoorganger(Levering levering) {
    return jdbc.sql(
            """
            select exists (select 1 from levering
            where aanvraag_id = :aanvraag and reeks = :reeks and volgnummer < :volgnummer
              and staat <> 'GELEVERD' and not (reeks = 'GEBEURTENIS' and staat = 'INGETROKKEN'))
              or (:reeks = 'REGISTRATIE' and exists (select 1 from levering
                where aanvraag_id = :aanvraag and reeks = 'ZAAK'
                  and staat not in ('GELEVERD', 'INGETROKKEN')))
              or exists (select 1 from levering_na n join levering eerder on eerder.id = n.na
                where n.levering_id = :id
                  and eerder.staat not in ('GELEVERD', 'INGETROKKEN', 'MISLUKT'))""")
        .param("id", levering.id())
        .param("aanvraag", levering.aanvraagId())
        .param("reeks", levering.reeks().name())
        .param("volgnummer", levering.volgnummer())
        .query(Boolean.class)
        .single();
  }
}
