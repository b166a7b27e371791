package nl.machtigingsbrug.gebeurtenis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored gebeurtenissen. Every method joins the caller's transaction. */
@Repository
class Gebeurtenissen {

  private final JdbcClient db;

  Gebeurtenissen(JdbcClient db) {
    this.db = db;
  }

  /** Stores; false where it was stored before. */
  boolean bewaar(Gebeurtenis gebeurtenis) {
    return db.sql(
                """
                insert into gebeurtenis (id, gemeente, soort, aanvraag_id, dienst,
                  zaakidentificatie, foutcode, persoonsgegevens, tijdstip, volgnummer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
            .params(
                gebeurtenis.id(),
                gebeurtenis.gemeente(),
                gebeurtenis.soort().name(),
                gebeurtenis.aanvraagId(),
                gebeurtenis.dienst(),
                gebeurtenis.zaakidentificatie(),
                gebeurtenis.foutcode() == null ? null : gebeurtenis.foutcode().name(),
                gebeurtenis.persoonsgegevens(),
                gebeurtenis.tijdstip().atOffset(ZoneOffset.UTC),
                gebeurtenis.volgnummer())
            .update()
        == 1;
  }

  /** The next place among those of an aanvraag. */
  int volgende(UUID aanvraag) {
    return db.sql("select coalesce(max(volgnummer), 0) + 1 from gebeurtenis where aanvraag_id = ?")
        .params(aanvraag)
        .query(Integer.class)
        .single();
  }

  /** One of them. */
  Optional<Gebeurtenis> vind(UUID id) {
    return db.sql("select * from gebeurtenis where id = ?")
        .params(id)
        .query(Gebeurtenissen::lees)
        .optional();
  }

  private static Gebeurtenis lees(ResultSet rij, int nummer) throws SQLException {
    String foutcode = rij.getString("foutcode");
    return new Gebeurtenis(
        rij.getObject("id", UUID.class),
        rij.getString("gemeente"),
        Gebeurtenissoort.valueOf(rij.getString("soort")),
        rij.getObject("aanvraag_id", UUID.class),
        rij.getString("dienst"),
        rij.getString("zaakidentificatie"),
        foutcode == null ? null : Foutcode.valueOf(foutcode),
        rij.getBoolean("persoonsgegevens"),
        rij.getObject("tijdstip", OffsetDateTime.class).toInstant(),
        rij.getInt("volgnummer"));
  }
}
