package nl.machtigingsbrug.opslag;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A database as one file of plain SQL, with the four keysets in a folder of the same name: the
 * migrations as they were, and every row.
 *
 * @param bestand the file
 */
record Dump(Path bestand) {

  private static final Path MAP = Path.of("src/test/resources/dumps");

  /** What Flyway itself makes before its first migration. */
  private static final String GESCHIEDENIS =
      """
      create table flyway_schema_history (
          installed_rank integer       not null primary key,
          version        varchar(50),
          description    varchar(200)  not null,
          type           varchar(20)   not null,
          script         varchar(1000) not null,
          checksum       integer,
          installed_by   varchar(100)  not null,
          installed_on   timestamp     not null default now(),
          execution_time integer       not null,
          success        boolean       not null
      );
      create index flyway_schema_history_s_idx on flyway_schema_history (success);
      """;

  private static final String TABELLEN =
      "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1";

  private static final String REEKSEN =
      """
      select format('select setval(%L, %s);', sequencename, last_value) from pg_sequences
      where schemaname = 'public' and last_value is not null order by 1""";

  /** All that are kept, the oldest first. */
  static List<Dump> alle() throws IOException {
    try (Stream<Path> bestanden = Files.list(MAP)) {
      return bestanden
          .filter(bestand -> bestand.toString().endsWith(".sql"))
          .map(Dump::new)
          .sorted(Comparator.comparing(dump -> MigrationVersion.fromVersion(dump.versie())))
          .toList();
    }
  }

  static Dump van(String versie) {
    return new Dump(MAP.resolve(versie + ".sql"));
  }

  String versie() {
    return String.valueOf(bestand.getFileName()).replaceFirst("\\.sql$", "");
  }

  /** Where its keysets are. */
  Path sleutels() {
    return bestand.resolveSibling(versie());
  }

  /** Puts it back into an empty database. */
  void zetTerug(String url) throws IOException, SQLException {
    try (Connection verbinding = verbind(url + "&preferQueryMode=simple");
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(Files.readString(bestand));
    }
  }

  /** Writes a database to the file, without what is of one run of the application only. */
  void schrijf(String url) throws IOException, SQLException {
    Files.createDirectories(MAP);
    try (Connection verbinding = verbind(url);
        Writer uit = Files.newBufferedWriter(bestand)) {
      uit.write("-- Made by DumpIT (docs/uitbreiden/dumps.md); never changed by hand.\n");
      uit.write("-- Every person in it is made up, and the keys beside it are for this only.\n");
      uit.write(GESCHIEDENIS);
      for (String migratie : migraties()) {
        uit.write(migratie);
      }
      uit.write("set session_replication_role = replica;\n");
      for (String tabel : lijst(verbinding, TABELLEN)) {
        for (String rij : lijst(verbinding, rijen(verbinding, tabel))) {
          uit.write("insert into " + tabel + " values (" + rij + ");\n");
        }
      }
      uit.write("set session_replication_role = origin;\n");
      for (String stand : lijst(verbinding, REEKSEN)) {
        uit.write(stand + "\n");
      }
    }
  }

  /** In the order of the columns, which those of the migrations have too. */
  private static String rijen(Connection verbinding, String tabel) throws SQLException {
    List<String> kolommen =
        lijst(
            verbinding,
            "select quote_ident(column_name) from information_schema.columns"
                + " where table_schema = 'public' and table_name = '"
                + tabel
                + "' order by ordinal_position");
    return kolommen.stream()
        .map(kolom -> "quote_nullable(" + kolom + "::text)")
        .collect(Collectors.joining(" || ',' || ", "select ", " from " + tabel + " order by 1"));
  }

  private static List<String> migraties() throws IOException {
    List<Resource> bronnen =
        Arrays.stream(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath:db/migration/V*.sql"))
            .sorted(Comparator.comparing(Dump::nummer))
            .toList();
    List<String> teksten = new ArrayList<>();
    for (Resource bron : bronnen) {
      teksten.add(bron.getContentAsString(StandardCharsets.UTF_8));
    }
    return teksten;
  }

  private static MigrationVersion nummer(Resource bron) {
    return MigrationVersion.fromVersion(
        String.valueOf(bron.getFilename()).replaceFirst("^V(.*)__.*$", "$1"));
  }

  private static List<String> lijst(Connection verbinding, String sql) throws SQLException {
    List<String> uit = new ArrayList<>();
    try (Statement opdracht = verbinding.createStatement();
        ResultSet rij = opdracht.executeQuery(sql)) {
      while (rij.next()) {
        uit.add(rij.getString(1));
      }
    }
    return uit;
  }

  private static Connection verbind(String url) throws SQLException {
    return DriverManager.getConnection(url, "postgres", "postgres");
  }

  @Override
  public String toString() {
    return versie();
  }
}
