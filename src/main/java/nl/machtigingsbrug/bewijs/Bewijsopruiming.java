package nl.machtigingsbrug.bewijs;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clears away evidence that nobody can use any more. Evidence of an aanvraag stays with it. */
final class Bewijsopruiming {

  /**
   * How long after its end. A memory of a repeat outlives the tolerance for clocks that differ, so
   * that what is forgotten is refused as expired; who comes late with a reference still hears that
   * it has expired.
   */
  private static final Duration NA_EINDE = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(Bewijsopruiming.class);

  private final JdbcClient db;

  Bewijsopruiming(JdbcClient db) {
    this.db = db;
  }

  void ruimOp(Instant nu) {
    Timestamp grens = Timestamp.from(nu.minus(NA_EINDE));
    int gezien = db.sql("delete from bewijs_gezien where tot < ?").params(grens).update();
    int ongebruikt =
        db.sql(
                """
                delete from bewijs where geldig_tot < ? and kenmerk is null
                  and not exists (select 1 from aanvraag where bewijs_id = bewijs.id)""")
            .params(grens)
            .update();
    LOG.info("Bewijs opgeruimd, gezien={} ongebruikt={}", gezien, ongebruikt);
  }
}
