package nl.machtigingsbrug.logboek;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL for the tests of this package, and a fresh database for who asks. */
final class Proefdatabase {

  private static final String VOORBEELD = "voorbeeld";
  private static final EmbeddedPostgres POSTGRES = start();
  private static final AtomicInteger VOLGEND = new AtomicInteger();

  private Proefdatabase() {}

  static DataSource nieuw() {
    String naam = "logboek_" + VOLGEND.incrementAndGet();
    new JdbcTemplate(POSTGRES.getPostgresDatabase())
        .execute("create database " + naam + " template " + VOORBEELD);
    return POSTGRES.getDatabase("postgres", naam);
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.start();
      new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + VOORBEELD);
      Flyway.configure().dataSource(postgres.getDatabase("postgres", VOORBEELD)).load().migrate();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
