package nl.machtigingsbrug.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the acceptance of one aanvraag left behind, to be written again as they are: in
 * tables of the same make, with fresh keys, in one transaction.
 */
final class Rijen {

  private static final Map<String, String> TABELLEN = tabellen();

  private record Rij(String tabel, List<String> kolommen, List<@Nullable Object> waarden) {}

  private final List<Rij> rijen = new ArrayList<>();

  /** What every table of the application holds, to be looked at before the example is made. */
  static Map<String, Long> standen(Connection verbinding) throws SQLException {
    Map<String, Long> standen = new TreeMap<>();
    try (Statement opdracht = verbinding.createStatement();
        Statement teller = verbinding.createStatement();
        ResultSet namen =
            opdracht.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (namen.next()) {
        try (ResultSet aantal =
            teller.executeQuery("select count(*) from public." + namen.getString(1))) {
          aantal.next();
          standen.put(namen.getString(1), aantal.getLong(1));
        }
      }
    }
    return standen;
  }

  /**
   * Takes the rows of this aanvraag as the example, and makes the tables for the copies.
   *
   * @param ervoor the {@link #standen} before it was handed in: a table that grew and is not copied
   *     would make the comparison unfair
   */
  Rijen(Connection verbinding, UUID aanvraag, Map<String, Long> ervoor) throws SQLException {
    Map<String, Long> erna = standen(verbinding);
    erna.keySet().removeAll(TABELLEN.keySet());
    // Written by the sealer, whenever its time has come.
    erna.remove("logboek_zegel");
    erna.entrySet().removeIf(tabel -> tabel.getValue().equals(ervoor.get(tabel.getKey())));
    if (!erna.isEmpty()) {
      throw new IllegalStateException("written, and not compared: " + erna.keySet());
    }
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("drop schema if exists bench cascade; create schema bench");
      for (Map.Entry<String, String> tabel : TABELLEN.entrySet()) {
        opdracht.execute(
            "create table bench.%1$s (like public.%1$s including all)".formatted(tabel.getKey()));
        try (PreparedStatement vraag = verbinding.prepareStatement(tabel.getValue())) {
          vraag.setObject(1, aanvraag);
          neem(tabel.getKey(), vraag.executeQuery());
        }
      }
    }
  }

  int aantal() {
    return rijen.size();
  }

  /** Writes them once. */
  void schrijf(Connection verbinding) throws SQLException {
    Map<Object, Object> sleutels = new LinkedHashMap<>();
    for (Rij rij : rijen) {
      String plaatsen = "?,".repeat(rij.kolommen().size());
      try (PreparedStatement zet =
          verbinding.prepareStatement(
              "insert into bench.%s (%s) values (%s)"
                  .formatted(
                      rij.tabel(),
                      String.join(",", rij.kolommen()),
                      plaatsen.substring(0, plaatsen.length() - 1)))) {
        for (int i = 0; i < rij.waarden().size(); i++) {
          zet.setObject(i + 1, vers(rij.kolommen().get(i), rij.waarden().get(i), sleutels));
        }
        zet.executeUpdate();
      }
    }
    verbinding.commit();
  }

  private static @Nullable Object vers(
      String kolom, @Nullable Object waarde, Map<Object, Object> sleutels) {
    if (waarde instanceof UUID oud) {
      return sleutels.computeIfAbsent(oud.toString(), o -> UUID.randomUUID());
    }
    if (waarde != null && (kolom.equals("task_instance") || kolom.equals("aanvraag_id"))) {
      return String.valueOf(sleutels.computeIfAbsent(waarde.toString(), o -> UUID.randomUUID()));
    }
    if (kolom.equals("kenmerk")) {
      return UUID.randomUUID().toString();
    }
    return waarde instanceof Long nummer && (kolom.equals("id") || kolom.equals("regel"))
        ? sleutels.computeIfAbsent(nummer, o -> UUID.randomUUID().getMostSignificantBits())
        : waarde;
  }

  private void neem(String tabel, ResultSet gevonden) throws SQLException {
    while (gevonden.next()) {
      List<String> kolommen = new ArrayList<>();
      List<@Nullable Object> waarden = new ArrayList<>();
      for (int i = 1; i <= gevonden.getMetaData().getColumnCount(); i++) {
        String kolom = gevonden.getMetaData().getColumnName(i);
        // Written by the sealer, later.
        if (!kolom.equals("zegel")) {
          kolommen.add(kolom);
          waarden.add(gevonden.getObject(i));
        }
      }
      rijen.add(new Rij(tabel, kolommen, waarden));
    }
  }

  private static Map<String, String> tabellen() {
    Map<String, String> tabellen = new LinkedHashMap<>();
    tabellen.put("aanvraag", "select * from aanvraag where id = ?");
    tabellen.put(
        "vertegenwoordiging_aanvraag",
        "select * from vertegenwoordiging_aanvraag where aanvraag_id = ?");
    tabellen.put("gebeurtenis", "select * from gebeurtenis where aanvraag_id = ?");
    tabellen.put("levering", "select * from levering where aanvraag_id = ?");
    tabellen.put(
        "scheduled_tasks",
        "select * from scheduled_tasks where task_instance in"
            + " (select id::text from levering where aanvraag_id = ?)");
    tabellen.put("logboek_regel", "select * from logboek_regel where aanvraag_id = ?::uuid::text");
    tabellen.put(
        "logboek_persoon",
        "select * from logboek_persoon where regel in"
            + " (select id from logboek_regel where aanvraag_id = ?::uuid::text)");
    return tabellen;
  }
}
