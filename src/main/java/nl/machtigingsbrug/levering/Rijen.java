package nl.machtigingsbrug.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** The tables' rows as words of the domain. */
final class Rijen {
  private Rijen() {}

  static Levering levering(ResultSet rij, int nummer) throws SQLException {
    return new Levering(
        uuid(rij, "id"),
        uuid(rij, "aanvraag_id"),
        rij.getInt("volgnummer"),
        Reeks.valueOf(rij.getString("reeks")),
        rij.getString("gemeente"),
        rij.getString("bestemming"),
        rij.getString("route"),
        Staat.valueOf(rij.getString("staat")),
        rij.getInt("poging"),
        rij.getInt("geteld"),
        moment(rij, "volgende_poging"),
        foutcode(rij.getString("foutcode")),
        rij.getString("mappingversie"),
        verplichtMoment(rij, "aangemaakt"));
  }

  static UUID uuid(ResultSet rij, String kolom) throws SQLException {
    return rij.getObject(kolom, UUID.class);
  }

  static @Nullable Foutcode foutcode(@Nullable String naam) {
    return naam == null ? null : Foutcode.valueOf(naam);
  }

  static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
    OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  static Instant verplichtMoment(ResultSet rij, String kolom) throws SQLException {
    return rij.getObject(kolom, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime kolom(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
