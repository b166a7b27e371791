package nl.machtigingsbrug.zds;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.machtigingsbrug.ondertekening.Herhaalgeheugen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which signed messages came in, known to every instance. */
@Repository
class Handtekeninggeheugen implements Herhaalgeheugen {

  /** A message of more than 5 minutes old is refused for its age. */
  private static final Duration BEWAREN = Duration.ofHours(1);

  private final JdbcClient db;
  private final Clock klok;

  Handtekeninggeheugen(JdbcClient db, Clock klok) {
    this.db = db;
    this.klok = klok;
  }

  @Override
  public boolean isNieuw(String gemeente, String merk) {
    return db.sql(
                """
                insert into ondertekend_bericht (gemeente, merk, moment) values (?, ?, ?)
                on conflict do nothing""")
            .params(gemeente, merk, nu())
            .update()
        == 1;
  }

  /** Forgets what is too old to come again. */
  void vergeet() {
    db.sql("delete from ondertekend_bericht where moment < ?").param(nu().minus(BEWAREN)).update();
  }

  private OffsetDateTime nu() {
    return klok.instant().atOffset(ZoneOffset.UTC);
  }
}
