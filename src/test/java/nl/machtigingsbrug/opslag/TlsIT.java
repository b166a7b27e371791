package nl.machtigingsbrug.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The settings of docs/beheer/postgresql.md, against a server that refuses everything less. */
class TlsIT {

  @TempDir static Path map;
  private static Tlsserver server;

  @BeforeAll
  static void start() throws Exception {
    server = Tlsserver.start(map);
    await().ignoreExceptions().until(() -> verbind(server.goed()));
  }

  @AfterAll
  static void sluit() throws Exception {
    server.close();
  }

  @Test
  void eenVreemdeCaWordtNietVertrouwd() {
    assertThatThrownBy(
            () ->
                verbind(
                    server.url(
                        "sslmode=verify-full&sslrootcert="
                            + server.bestand("vreemd.pem")
                            + server.klant())))
        .isInstanceOf(SQLException.class)
        .hasStackTraceContaining("PKIX");
  }

  @Test
  void eenAndereNaamDanDeServerHeeftWordtNietVertrouwd() {
    assertThatThrownBy(() -> verbind(server.goed().replace("localhost", "127.0.0.1")))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("hostname");
  }

  @Test
  void deServerWeigertWieNietVersleutelt() {
    assertThatThrownBy(() -> verbind(server.url("sslmode=disable")))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("pg_hba.conf");
  }

  @Test
  void deServerWeigertWieGeenCertificaatToont() {
    assertThatThrownBy(
            () ->
                verbind(server.url("sslmode=verify-full&sslrootcert=" + server.bestand("ca.pem"))))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("certificate");
  }

  @Test
  void deApplicatieDraaitAlsGebruikerDieGeenTabellenMagMaken() throws Exception {
    try (Buren buren = Buren.start(map.resolve("buren"), server.goed());
        ConfigurableApplicationContext context = start(buren)) {
      DataSource pool = context.getBean(DataSource.class);
      JdbcClient db = JdbcClient.create(pool);
      assertThat(
              db.sql("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
                  .query(Boolean.class)
                  .single())
          .isTrue();
      assertThatThrownBy(() -> db.sql("create table mag_niet (id int)").update())
          .isInstanceOf(BadSqlGrammarException.class)
          .hasStackTraceContaining("permission denied");
      assertThatThrownBy(() -> db.sql("drop table levering").update())
          .hasStackTraceContaining("must be owner");

      Proefportaal portaal =
          new Proefportaal(
              buren, ((ServletWebServerApplicationContext) context).getWebServer().getPort());
      portaal.eisEenZaak(portaal.bevestigd());
    }
  }

  private static ConfigurableApplicationContext start(Buren buren) {
    Map<String, String> eigenschappen = new HashMap<>(buren.eigenschappen());
    eigenschappen.put("server.port", "0");
    eigenschappen.put("spring.datasource.username", Tlsserver.GEBRUIKER);
    eigenschappen.put("spring.datasource.password", Tlsserver.WACHTWOORD);
    eigenschappen.put("spring.flyway.user", Tlsserver.EIGENAAR);
    eigenschappen.put("spring.flyway.password", Tlsserver.WACHTWOORD);
    return new SpringApplicationBuilder(Machtigingsbrug.class)
        .run(
            eigenschappen.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new));
  }

  private static boolean verbind(String url) throws SQLException {
    try (Connection verbinding =
        DriverManager.getConnection(url, Tlsserver.GEBRUIKER, Tlsserver.WACHTWOORD)) {
      return verbinding.isValid(5);
    }
  }
}
