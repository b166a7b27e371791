package nl.machtigingsbrug.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Reeks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds leveringen, the oldest first, without people. */
@Repository
class Leveringzoeker {

  private static final String VAN =
      """
      from levering l left join aanvraag a on a.id = l.aanvraag_id
      where l.gemeente = :gemeente and l.aangemaakt >= :vanaf and l.aangemaakt < :tot
        and (:staten = '' or l.staat = any(string_to_array(:staten, ',')))
        and (:bestemming::text is null or l.bestemming = :bestemming)
        and (:foutcode::text is null or l.foutcode = :foutcode)
        and (:dienst::text is null or a.dienst = :dienst)
        and (:na::timestamptz is null or (l.aangemaakt, l.id) > (:na, :naId))
      order by l.aangemaakt, l.id limit :grootste""";

  private final JdbcClient db;

  Leveringzoeker(JdbcClient db) {
    this.db = db;
  }

  /** A levering that could be replayed; {@code foutcode} is the code of the catalogue. */
  record Kandidaat(
      UUID id,
      UUID aanvraagId,
      Reeks reeks,
      String bestemming,
      @Nullable String foutcode,
      @Nullable String dienst) {}

  /** The first leveringen that fit. */
  List<Kandidaat> kandidaten(Leveringfilter filter, int grootste) {
    return vraag(
            "select l.id, l.aanvraag_id, l.reeks, l.bestemming, l.foutcode, a.dienst " + VAN,
            filter,
            null,
            grootste)
        .query(
            (rij, nummer) ->
                new Kandidaat(
                    rij.getObject("id", UUID.class),
                    rij.getObject("aanvraag_id", UUID.class),
                    Reeks.valueOf(rij.getString("reeks")),
                    rij.getString("bestemming"),
                    code(rij),
                    rij.getString("dienst")))
        .list();
  }

  /** One page of leveringen that fit, after {@code na} where that is given. */
  List<Leveringregel> bladzijde(Leveringfilter filter, @Nullable Bladwijzer na, int grootste) {
    return vraag(
            """
            select l.*, a.dienst, (select s.naam from stap s where s.levering_id = l.id
              order by s.begonnen_op desc, s.naam desc limit 1) as laatste_stap\s"""
                + VAN,
            filter,
            na,
            grootste)
        .query(Leveringzoeker::regel)
        .list();
  }

  private JdbcClient.StatementSpec vraag(
      String sql, Leveringfilter filter, @Nullable Bladwijzer na, int grootste) {
    return db.sql(sql)
        .param("gemeente", filter.gemeente())
        .param("vanaf", kolom(filter.vanaf()))
        .param("tot", kolom(filter.tot()))
        .param("staten", filter.staten().stream().map(Enum::name).collect(Collectors.joining(",")))
        .param("bestemming", filter.bestemming())
        .param("foutcode", filter.foutcode() == null ? null : filter.foutcode().name())
        .param("dienst", filter.dienst())
        .param("na", na == null ? null : kolom(na.aangemaakt()))
        .param("naId", na == null ? null : na.id())
        .param("grootste", grootste);
  }

  private static Leveringregel regel(ResultSet rij, int nummer) throws SQLException {
    return new Leveringregel(
        rij.getObject("id", UUID.class),
        rij.getObject("aanvraag_id", UUID.class),
        rij.getString("dienst"),
        rij.getString("bestemming"),
        rij.getString("staat"),
        code(rij),
        rij.getInt("poging"),
        rij.getString("laatste_stap"),
        rij.getObject("aangemaakt", OffsetDateTime.class).toInstant());
  }

  private static @Nullable String code(ResultSet rij) throws SQLException {
    String naam = rij.getString("foutcode");
    return naam == null ? null : Foutcode.valueOf(naam).code();
  }

  private static OffsetDateTime kolom(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
