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

  /** Takes the rows of this aanvraag as the example, and makes the tables for the copies. */
  Rijen(Connection verbinding, UUID aanvraag) throws SQLException {
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
