package nl.machtigingsbrug.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.buren.Postgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Evidence that no aanvraag takes with it. */
class VerlopenbewijsIT {

  private static final Instant NU = Instant.parse("2026-03-02T10:00:00Z");

  private final DriverManagerDataSource bron =
      new DriverManagerDataSource(Postgres.gedeeld().nieuweDatabase(), "postgres", "postgres");
  private final JdbcClient db = JdbcClient.create(bron);

  @BeforeEach
  void maak() {
    Flyway.configure().dataSource(bron).load().migrate();
  }

  @Test
  void bewijsVanBerichtenGaatNaDeTermijn() {
    UUID oud = bewijs("g", NU.minusSeconds(1), "zds/ZAAK-1");
    UUID nieuw = bewijs("g", NU, "zds/ZAAK-2");
    UUID ander = bewijs("h", NU.minusSeconds(1), "zds/ZAAK-3");
    UUID vanAanvraag = bewijs("g", NU.minusSeconds(1), "k-1");
    aanvraag(vanAanvraag);

    assertThat(new Verlopenberichten(db).ontdoeBewijs("g", NU, 10)).isEqualTo(1);

    assertThat(db.sql("select id from bewijs").query(UUID.class).list())
        .containsExactlyInAnyOrder(nieuw, ander, vanAanvraag)
        .doesNotContain(oud);
  }

  private UUID bewijs(String gemeente, Instant geldigTot, String kenmerk) {
    UUID id = UUID.randomUUID();
    db.sql(
            """
            insert into bewijs (id, referentie, gemeente, afnemer, dienst, soort, ontvangen,
              geldig_tot, optreden, inhoud, kenmerk)
            values (?, ?, ?, 'a', 'd', 'SAML', ?, ?, '', '', ?)""")
        .params(
            id,
            id.toString().getBytes(StandardCharsets.US_ASCII),
            gemeente,
            Timestamp.from(geldigTot.minus(Duration.ofHours(1))),
            Timestamp.from(geldigTot),
            kenmerk)
        .update();
    return id;
  }

  private void aanvraag(UUID bewijs) {
    db.sql(
            """
            insert into aanvraag (id, gemeente, afnemer, kenmerk, dienst, inhoudsmerk, bewijs_id,
              optreden, gegevens, uitkomst, reden, ontvangen)
            values (?, 'g', 'a', 'k', 'd', '', ?, '', '', 'TOEGESTAAN', 'r', ?)""")
        .params(UUID.randomUUID(), bewijs, Timestamp.from(NU))
        .update();
  }
}
