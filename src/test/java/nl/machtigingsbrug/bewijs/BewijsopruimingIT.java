package nl.machtigingsbrug.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.buren.Postgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BewijsopruimingIT {

  private static final Instant NU = Instant.parse("2026-03-02T10:00:00Z");
  private static final Duration DAG = Duration.ofDays(1);

  private final DriverManagerDataSource bron =
      new DriverManagerDataSource(Postgres.gedeeld().nieuweDatabase(), "postgres", "postgres");
  private final JdbcClient db = JdbcClient.create(bron);

  @BeforeEach
  void maak() {
    Flyway.configure().dataSource(bron).load().migrate();
  }

  @Test
  void vergeetEenHerhalingPasEenDagNaHaarEinde() {
    gezien(1, NU.minus(DAG).minusSeconds(1));
    gezien(2, NU.minus(DAG));
    gezien(3, NU.plusSeconds(60));

    new Bewijsopruiming(db).ruimOp(NU);

    assertThat(db.sql("select count(*) from bewijs_gezien").query(Long.class).single())
        .isEqualTo(2);
  }

  @Test
  void ruimtAlleenOngebruiktVerlopenBewijsOp() {
    UUID verlopen = bewijs(NU.minus(DAG).minusSeconds(1), null);
    UUID gebruikt = bewijs(NU.minus(DAG).minusSeconds(1), "k-1");
    UUID net = bewijs(NU.minusSeconds(1), null);
    UUID geldig = bewijs(NU.plusSeconds(1), null);

    new Bewijsopruiming(db).ruimOp(NU);

    assertThat(db.sql("select id from bewijs").query(UUID.class).list())
        .containsExactlyInAnyOrder(gebruikt, net, geldig)
        .doesNotContain(verlopen);
  }

  /** What a zaaksysteem stated has no kenmerk; it kept all other evidence from going. */
  @Test
  void bewijsVanEenAanvraagBlijftEnHoudtNietsTegen() {
    UUID vanAanvraag = bewijs(NU.minus(DAG).minusSeconds(1), null);
    UUID verlopen = bewijs(NU.minus(DAG).minusSeconds(1), null);
    db.sql(
            """
            insert into aanvraag (id, gemeente, afnemer, kenmerk, dienst, inhoudsmerk, bewijs_id,
              optreden, gegevens, uitkomst, reden, ontvangen)
            values (?, 'g', 'a', 'k', 'd', '', ?, '', '', 'TOEGESTAAN', 'r', ?)""")
        .params(UUID.randomUUID(), vanAanvraag, Timestamp.from(NU))
        .update();

    new Bewijsopruiming(db).ruimOp(NU);

    assertThat(db.sql("select id from bewijs").query(UUID.class).list())
        .containsExactly(vanAanvraag)
        .doesNotContain(verlopen);
  }

  private void gezien(int sleutel, Instant tot) {
    db.sql("insert into bewijs_gezien (sleutel, tot) values (?, ?)")
        .params(new byte[] {(byte) sleutel}, Timestamp.from(tot))
        .update();
  }

  private UUID bewijs(Instant geldigTot, @Nullable String kenmerk) {
    UUID id = UUID.randomUUID();
    db.sql(
            """
            insert into bewijs (id, referentie, gemeente, afnemer, dienst, soort, ontvangen,
              geldig_tot, optreden, inhoud, kenmerk)
            values (:id, :referentie, 'g', 'a', 'd', 'SAML', :tot, :tot, '', '', :kenmerk)""")
        .param("id", id)
        .param("referentie", id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .param("tot", Timestamp.from(geldigTot))
        .param("kenmerk", kenmerk)
        .update();
    return id;
  }
}
