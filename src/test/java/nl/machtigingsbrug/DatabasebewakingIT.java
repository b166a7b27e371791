package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.proces.Poorten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On a server that keeps what it committed, and on one that does not. */
@ExtendWith(OutputCaptureExtension.class)
class DatabasebewakingIT {

  private static final String STIL = "&options=-c%20synchronous_commit=off";
  private static final String ROL = "proefrol";

  @TempDir static Path map;

  private static Postgres server;

  @BeforeAll
  static void start() {
    server = Postgres.met(map.resolve("postgres"), Poorten.vrij());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void eenServerDieBewaartWatHijBevestigtIsGoed(CapturedOutput uitvoer) {
    kijk(als(server.nieuweDatabase(), "postgres"));

    assertThat(uitvoer).doesNotContain("ONVEILIGE-INSTELLING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "remote_write", "on", "remote_apply"})
  void elkeAndereWaardeVanSynchronousCommitIsGoed(String waarde) {
    kijk(als(server.nieuweDatabase() + STIL.replace("off", waarde), "postgres"));
  }

  @Test
  void watDeSessieZietTeltWaarHetOokVandaanKomt() {
    String url = server.nieuweDatabase();
    JdbcClient beheer = als(url, "postgres");
    String naam = url.replaceAll(".*/([a-z0-9]+)\\?.*", "$1");

    assertThatThrownBy(() -> kijk(als(url + STIL, "postgres")))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-CONFIG-02 (synchronous_commit=off, uit: client)");

    beheer.sql("create role " + ROL + " login superuser password 'postgres'").update();
    beheer.sql("alter role " + ROL + " set synchronous_commit = off").update();
    assertThatThrownBy(() -> kijk(als(url, ROL)))
        .hasMessage("MB-CONFIG-02 (synchronous_commit=off, uit: user)");
    kijk(als(url, "postgres"));

    beheer.sql("alter database " + naam + " set synchronous_commit = off").update();
    assertThatThrownBy(() -> kijk(als(url, "postgres")))
        .hasMessage("MB-CONFIG-02 (synchronous_commit=off, uit: database)");
  }

  /** As docs/beheer/postgresql.md says; what stands on the command line could not be changed. */
  @Test
  void eenInstellingVanDeServerIsTeHerstellenZonderHerstart() throws IOException {
    try (EmbeddedPostgres kaal =
        EmbeddedPostgres.builder().setServerConfig("fsync", "on").start()) {
      String url = kaal.getJdbcUrl("postgres", "postgres");
      JdbcClient db = als(url + STIL.replace("off", "on"), "postgres");
      kijk(db);
      zet(db, "full_page_writes", "off");
      assertThatThrownBy(() -> kijk(db))
          .hasMessage("MB-CONFIG-02 (full_page_writes=off, uit: configuration file)");
      zet(db, "full_page_writes", "on");
      kijk(db);
    }
  }

  @Test
  void alleenWatGenoemdIsMagEnHetStaatInDeLog(CapturedOutput uitvoer) {
    JdbcClient db = als(Postgres.gedeeld().nieuweDatabase(), "postgres");

    assertThatThrownBy(() -> kijk(db, Duurzaamheid.FSYNC))
        .hasMessage("MB-CONFIG-02 (synchronous_commit=off, uit: command line)");

    kijk(db, Duurzaamheid.values());
    assertThat(uitvoer.getOut().lines())
        .filteredOn(regel -> regel.contains("ONVEILIGE-INSTELLING onveilig-toegestaan "))
        .hasSize(2)
        .anyMatch(regel -> regel.contains(" fsync=off"))
        .anyMatch(regel -> regel.contains(" synchronous_commit=off"));
  }

  @Test
  void deApplicatieStartNietEnZegtWaarom(CapturedOutput uitvoer) {
    try (Buren buren = Buren.start(map.resolve("buren"), server.nieuweDatabase() + STIL)) {
      Map<String, Object> alle = new TreeMap<>(buren.eigenschappen());
      alle.put("server.port", "0");
      assertThatThrownBy(
              () -> new SpringApplicationBuilder(Machtigingsbrug.class).properties(alle).run())
          .hasRootCauseInstanceOf(Afwijzing.class);
    }
    assertThat(uitvoer)
        .contains("MB-CONFIG-02 (synchronous_commit=off, uit: client)")
        .contains("Zet de genoemde instelling van PostgreSQL op on.")
        .doesNotContain("Started in-aanvraag-rest");
  }

  private static void zet(JdbcClient db, String wat, String waarde) {
    db.sql("alter system set " + wat + " = " + waarde).update();
    db.sql("select pg_reload_conf()").query(Boolean.class).single();
    await().until(() -> db.sql("show " + wat).query(String.class).single().equals(waarde));
  }

  private static void kijk(JdbcClient db, Duurzaamheid... toegestaan) {
    new Databasebewaking(db, new DatabaseInstellingen(Set.of(toegestaan)));
  }

  private static JdbcClient als(String url, String gebruiker) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            url.replace("user=postgres", "user=" + gebruiker), gebruiker, "postgres"));
  }
}
