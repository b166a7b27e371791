package nl.machtigingsbrug.storing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database of the application, without it. */
record Database(String url) {

  /** All rows, each with its columns as text. */
  List<List<String>> rijen(String sql) {
    try (Connection verbinding = DriverManager.getConnection(url, "postgres", "postgres");
        PreparedStatement opdracht = verbinding.prepareStatement(sql);
        ResultSet uit = opdracht.executeQuery()) {
      List<List<String>> rijen = new ArrayList<>();
      int kolommen = uit.getMetaData().getColumnCount();
      while (uit.next()) {
        List<String> rij = new ArrayList<>();
        for (int i = 1; i <= kolommen; i++) {
          rij.add(String.valueOf(uit.getString(i)));
        }
        rijen.add(rij);
      }
      return rijen;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of all rows. */
  List<String> kolom(String sql) {
    return rijen(sql).stream().map(rij -> rij.get(0)).toList();
  }

  /** Changes something. */
  void voer(String sql) {
    try (Connection verbinding = DriverManager.getConnection(url, "postgres", "postgres");
        PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      opdracht.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number that is the answer. */
  int aantal(String sql) {
    return Integer.parseInt(kolom(sql).get(0));
  }
}
