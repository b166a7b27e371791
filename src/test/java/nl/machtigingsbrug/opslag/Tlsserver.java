package nl.machtigingsbrug.opslag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;

/**
 * A PostgreSQL as a gemeente runs one: TLS only, a client certificate for the application, and
 * roles that may no more than they need.
 */
final class Tlsserver implements AutoCloseable {

  /** Owns the tables; only migrations use it. */
  static final String EIGENAAR = "mb_eigenaar";

  /** Reads and writes rows; the application. */
  static final String GEBRUIKER = "mb_app";

  static final String WACHTWOORD = "wegwerp";

  private final EmbeddedPostgres server;
  private final Path map;

  private Tlsserver(EmbeddedPostgres server, Path map) {
    this.server = server;
    this.map = map;
  }

  static Tlsserver start(Path map) throws IOException, GeneralSecurityException, SQLException {
    Certificaatautoriteit ca = new Certificaatautoriteit("database ca");
    schrijf(map.resolve("ca.pem"), pem(ca.certificaat()));
    schrijf(map.resolve("vreemd.pem"), pem(new Certificaatautoriteit("vreemde ca").certificaat()));
    Certificaat klant = ca.geefUit(GEBRUIKER, "00000009999999999004");
    schrijf(map.resolve("klant.pem"), pem(klant.certificaat()));
    Files.write(map.resolve("klant.pk8"), klant.sleutel().getEncoded());
    Path gegevens = map.resolve("gegevens");
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(gegevens)
            .setCleanDataDirectory(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
    Tlsserver tls = new Tlsserver(server, map);
    tls.rollen();
    tls.zetTlsAan(ca.geefUit("localhost", "00000009999999999004"), gegevens);
    return tls;
  }

  /** The URL, with what is asked of the connection. */
  String url(String vraag) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/machtigingsbrug?" + vraag;
  }

  /** As documented: the server is who it says, and so are we. */
  String goed() {
    return url("sslmode=verify-full&sslrootcert=" + bestand("ca.pem") + klant());
  }

  String klant() {
    return "&sslcert=" + bestand("klant.pem") + "&sslkey=" + bestand("klant.pk8");
  }

  String bestand(String naam) {
    return map.resolve(naam).toString();
  }

  /** What docs/beheer/postgresql.md tells a database administrator to do. */
  private void rollen() throws SQLException {
    doe(
        "postgres",
        "create role " + EIGENAAR + " login password '" + WACHTWOORD + "'",
        "create role " + GEBRUIKER + " login password '" + WACHTWOORD + "'",
        "create database machtigingsbrug owner " + EIGENAAR,
        "revoke all on database machtigingsbrug from public",
        "grant connect on database machtigingsbrug to " + GEBRUIKER);
    doe(
        "machtigingsbrug",
        "alter schema public owner to " + EIGENAAR,
        "revoke all on schema public from public",
        "grant usage on schema public to " + GEBRUIKER,
        "alter default privileges for role "
            + EIGENAAR
            + " in schema public grant select, insert, update, delete on tables to "
            + GEBRUIKER,
        "alter default privileges for role "
            + EIGENAAR
            + " in schema public grant usage, select on sequences to "
            + GEBRUIKER);
  }

  private void zetTlsAan(Certificaat eigen, Path gegevens)
      throws IOException, GeneralSecurityException, SQLException {
    schrijf(gegevens.resolve("server.crt"), pem(eigen.certificaat()));
    schrijf(gegevens.resolve("ca.crt"), pem(eigen.uitgever()));
    Path sleutel = gegevens.resolve("server.key");
    schrijf(sleutel, pem("PRIVATE KEY", eigen.sleutel().getEncoded()));
    // Owned by whoever runs the server, and by nobody else to be read.
    Files.setOwner(sleutel, Files.getOwner(gegevens.resolve("PG_VERSION")));
    Files.setPosixFilePermissions(sleutel, PosixFilePermissions.fromString("rw-------"));
    schrijf(
        gegevens.resolve("pg_hba.conf"),
        """
        hostssl   machtigingsbrug  mb_app       localhost  scram-sha-256  clientcert=verify-full
        hostssl   machtigingsbrug  mb_eigenaar  localhost  scram-sha-256
        hostnossl all              all          all        reject
        """);
    doe(
        "postgres",
        "alter system set ssl_ca_file = 'ca.crt'",
        "alter system set ssl = on",
        "select pg_reload_conf()");
  }

  private void doe(String database, String... opdrachten) throws SQLException {
    try (Connection verbinding = server.getDatabase("postgres", database).getConnection();
        Statement opdracht = verbinding.createStatement()) {
      for (String sql : opdrachten) {
        opdracht.execute(sql);
      }
    }
  }

  private static String pem(X509Certificate certificaat) throws GeneralSecurityException {
    return pem("CERTIFICATE", certificaat.getEncoded());
  }

  private static String pem(String soort, byte[] der) {
    return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
        .formatted(soort, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der));
  }

  private static void schrijf(Path bestand, String tekst) throws IOException {
    Files.writeString(bestand, tekst);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
