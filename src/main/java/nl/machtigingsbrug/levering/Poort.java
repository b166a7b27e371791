package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds a levering back: the stop switch, the order of its aanvraag, its bestemming. */
class Poort {
  private final JdbcClient jdbc;
  private final Doseringen doseringen;
  private final Leveringinstellingen instellingen;

  Poort(JdbcClient jdbc, Doseringen doseringen, Leveringinstellingen instellingen) {
    this.jdbc = jdbc;
    this.doseringen = doseringen;
    this.instellingen = instellingen;
  }

  /**
   * What is in the way.
   *
   * @param dicht how long to wait for others before looking again, or empty when its turn has come
   * @param teOud whether it has been tried for too long
   */
  record Beletsel(Optional<Duration> dicht, boolean teOud) {}

  Beletsel beletsel(Levering levering) {
    return jdbc.sql(
            """
            select exists (select 1 from leveringsstop
                where gemeente = :gemeente and bestemming = :bestemming) as gestopt,
              exists (select 1 from levering
                where aanvraag_id = :aanvraag and reeks = :reeks and volgnummer < :volgnummer
                  and staat <> 'GELEVERD' and not (reeks = 'GEBEURTENIS' and staat = 'INGETROKKEN'))
              or (:reeks = 'REGISTRATIE' and exists (select 1 from levering
                where aanvraag_id = :aanvraag and reeks = 'ZAAK'
                  and staat not in ('GELEVERD', 'INGETROKKEN')))
              or exists (select 1 from levering_na n join levering eerder on eerder.id = n.na
                where n.levering_id = :id
                  and eerder.staat not in ('GELEVERD', 'INGETROKKEN', 'MISLUKT')) as voorganger,
              greatest(aangeboden, (select hervat from dosering
                where gemeente = :gemeente and bestemming = :bestemming))
                + make_interval(secs => :leeftijd) <= now() as te_oud
            from levering where id = :id""")
        .param("id", levering.id())
        .param("gemeente", levering.gemeente())
        .param("bestemming", levering.bestemming())
        .param("aanvraag", levering.aanvraagId())
        .param("reeks", levering.reeks().name())
        .param("volgnummer", levering.volgnummer())
        .param("leeftijd", instellingen.hoogsteLeeftijd().toMillis() / 1000.0)
        .query(
            (rij, nummer) ->
                new Beletsel(
                    dicht(rij.getBoolean("gestopt"), rij.getBoolean("voorganger")),
                    rij.getBoolean("te_oud")))
        .single();
  }

  private Optional<Duration> dicht(boolean gestopt, boolean voorganger) {
    if (gestopt) {
      return Optional.of(instellingen.stopblik(ThreadLocalRandom.current().nextDouble()));
    }
    return voorganger ? Optional.of(instellingen.poort()) : Optional.empty();
  }

  /** Takes a place at the bestemming, or says how long to wait for one. */
  Optional<Duration> vol(Levering levering) {
    return doseringen.kom(levering);
  }
}
