package nl.machtigingsbrug.buren;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL; nothing to install. */
public final class Postgres implements AutoCloseable {
  private static @Nullable Postgres gedeeld;
  private static int databases;

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** What the shared server has off. */
  static final String ONVEILIG = "fsync,synchronous_commit";

  /** The server that all tests of this JVM share; it ends with the JVM and keeps nothing. */
  public static synchronized Postgres gedeeld() {
    if (gedeeld == null) {
      gedeeld =
          start(
              EmbeddedPostgres.builder()
                  .setServerConfig("fsync", "off")
                  .setServerConfig("max_connections", "200"));
    }
    return gedeeld;
  }

  /**
   * A server of its own on a fixed port, that keeps its data in a folder across restarts: also what
   * was committed in the instant before a crash, which the defaults of a test server give up.
   */
  public static Postgres met(Path map, int poort) {
    return start(
        EmbeddedPostgres.builder()
            .setDataDirectory(map)
            .setCleanDataDirectory(false)
            // The builder turns these off: what was acknowledged would be lost with the server.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setPort(poort));
  }

  private static Postgres start(EmbeddedPostgres.Builder bouw) {
    try {
      return new Postgres(bouw.setPGStartupWait(Duration.ofSeconds(60)).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this is a database of the shared server. */
  static synchronized boolean isGedeeld(String url) {
    Postgres server = gedeeld;
    return server != null && url.contains(":" + server.server.getPort() + "/");
  }

  /** Makes an empty database on the shared server and points the Spring datasource at it. */
  public static void verseDatabase(DynamicPropertyRegistry eigenschappen) {
    String url = gedeeld().nieuweDatabase();
    eigenschappen.add("spring.datasource.url", () -> url);
    eigenschappen.add("spring.datasource.username", () -> "postgres");
    eigenschappen.add("spring.datasource.password", () -> "postgres");
  }

  /** The JDBC URL of a new, empty database; the user is {@code postgres}. */
  public String nieuweDatabase() {
    String naam;
    synchronized (Postgres.class) {
      naam = "proef" + ++databases;
    }
    try (Connection verbinding = server.getPostgresDatabase().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("create database " + naam);
    } catch (SQLException e) {
      throw new IllegalStateException("no database " + naam, e);
    }
    return url(naam);
  }

  /** The JDBC URL of a database of this server. */
  public String url(String database) {
    return server.getJdbcUrl("postgres", database);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
