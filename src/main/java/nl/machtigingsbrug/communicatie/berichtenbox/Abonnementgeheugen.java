package nl.machtigingsbrug.communicatie.berichtenbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import nl.machtigingsbrug.optreden.Bsn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers answers about abonnementen, under a keyed hash of the BSN that stands nowhere else. A
 * new key forgets them: they are asked again.
 */
@Component
class Abonnementgeheugen {

  private static final String SOORT = "berichtenbox-abonnement";
  private static final Duration LANGST = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final BlindeIndex index;

  Abonnementgeheugen(JdbcClient jdbc, BlindeIndex index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  /** What was answered no longer ago than {@code bewaren}. */
  Optional<Boolean> vind(String gemeente, String berichttype, Bsn burger, Duration bewaren) {
    Zoeksleutel persoon = index.merk(gemeente, SOORT, burger.waarde());
    return jdbc.sql(
            """
            select sturen from berichtenbox_abonnement
            where gemeente = :gemeente and berichttype = :type and persoon = :persoon
              and sleutelversie = :versie
              and gevraagd_op > now() - make_interval(secs => :bewaren)""")
        .param("gemeente", gemeente)
        .param("type", berichttype)
        .param("persoon", persoon.hex())
        .param("versie", persoon.sleutelversie())
        .param("bewaren", bewaren.toSeconds())
        .query(Boolean.class)
        .optional();
  }

  /** When an answer that is remembered was given. */
  Optional<Instant> gegeven(String gemeente, String berichttype, Bsn burger) {
    Zoeksleutel persoon = index.merk(gemeente, SOORT, burger.waarde());
    return jdbc.sql(
            """
            select gevraagd_op from berichtenbox_abonnement
            where gemeente = ? and berichttype = ? and persoon = ? and sleutelversie = ?""")
        .params(gemeente, berichttype, persoon.hex(), persoon.sleutelversie())
        .query((rij, nummer) -> rij.getTimestamp(1).toInstant())
        .optional();
  }

  void onthoud(String gemeente, String berichttype, Bsn burger, boolean sturen) {
    Zoeksleutel persoon = index.merk(gemeente, SOORT, burger.waarde());
    jdbc.sql(
            """
            insert into berichtenbox_abonnement
              (gemeente, berichttype, sleutelversie, persoon, sturen, gevraagd_op)
            values (:gemeente, :type, :versie, :persoon, :sturen, now())
            on conflict (gemeente, berichttype, persoon) do update
            set sturen = excluded.sturen, gevraagd_op = excluded.gevraagd_op,
              sleutelversie = excluded.sleutelversie""")
        .param("gemeente", gemeente)
        .param("type", berichttype)
        .param("versie", persoon.sleutelversie())
        .param("persoon", persoon.hex())
        .param("sturen", sturen)
        .update();
  }

  /** Forgets what nobody may use any more. */
  void ruimOp() {
    jdbc.sql(
            """
            delete from berichtenbox_abonnement
            where gevraagd_op < now() - make_interval(secs => :langst)""")
        .param("langst", LANGST.toSeconds())
        .update();
  }
}
