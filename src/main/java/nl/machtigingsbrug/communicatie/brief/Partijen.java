package nl.machtigingsbrug.communicatie.brief;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of batches. */
@Repository
class Partijen {

  private static final DateTimeFormatter NAAM = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");

  private final JdbcClient db;
  private final TransactionTemplate transactie;

  Partijen(JdbcClient db, PlatformTransactionManager transacties) {
    this.db = db;
    this.transactie = new TransactionTemplate(transacties);
  }

  /**
   * Makes the batch of a closing time, of all letters that were ready before it and are in no
   * batch. Two that do so at once make one; without letters there is none. What comes too late for
   * a batch that is made goes with the next.
   */
  void maak(String gemeente, ZonedDateTime sluiting) {
    transactie.executeWithoutResult(
        status -> {
          UUID id = UUID.randomUUID();
          int nieuw =
              db.sql(
                      """
                      insert into briefpartij (id, gemeente, naam) values (?, ?, ?)
                      on conflict (gemeente, naam) do nothing""")
                  .params(id, gemeente, NAAM.format(sluiting))
                  .update();
          if (nieuw == 0 || vul(id, gemeente, sluiting.toInstant()) == 0) {
            status.setRollbackOnly();
          }
        });
  }

  private int vul(UUID partij, String gemeente, Instant voor) {
    return db.sql(
            """
            with mee as (
              select id from brief where gemeente = :gemeente and partij_id is null and rijp < :voor
              for update skip locked),
            orde as (
              select b.id, row_number() over (order by b.rijp, b.id) as nummer
              from brief b join mee using (id))
            update brief set partij_id = :partij, volgnummer = orde.nummer
            from orde where brief.id = orde.id""")
        .param("gemeente", gemeente)
        .param("voor", Timestamp.from(voor))
        .param("partij", partij)
        .update();
  }

  /** The batches that are to be closed, the oldest first; none while operators have stopped it. */
  List<Partij> open() {
    return db.sql(
            """
            select id, gemeente, naam from briefpartij p
            where gesloten is null and not exists (select 1 from leveringsstop s
              where s.gemeente = p.gemeente and s.bestemming = 'brief-print')
            order by gemaakt, id""")
        .query(Partijen::partij)
        .list();
  }

  /** Its files, letter by letter. */
  List<Partijstuk> stukken(Partij partij) {
    return db.sql(
            """
            select s.id, b.id as brief, b.volgnummer, s.volgnummer as deel, s.sha256, s.bytes, s.paginas,
              count(*) over (partition by b.id) as stukken, b.soort, b.venster, b.publicatie, b.uiterlijk
            from brief b join briefstuk s on s.brief_id = b.id
            where b.partij_id = ? order by b.volgnummer, s.volgnummer""")
        .params(partij.id())
        .query(Partijen::stuk)
        .list();
  }

  /** It is with the print street now: its content is no longer here. */
  void sluit(Partij partij, Instant nu) {
    transactie.executeWithoutResult(
        status -> {
          db.sql("update briefpartij set gesloten = ? where id = ? and gesloten is null")
              .params(Timestamp.from(nu), partij.id())
              .update();
          db.sql(
                  """
                  update briefstuk s set inhoud = null
                  from brief b where b.id = s.brief_id and b.partij_id = ?""")
              .params(partij.id())
              .update();
        });
  }

  /** The batches of a gemeente that lie with the print street since before this moment. */
  List<Partij> verlopen(String gemeente, Instant voor) {
    return db.sql(
            """
            select id, gemeente, naam from briefpartij
            where gemeente = ? and gesloten < ? and opgeruimd is null order by gesloten""")
        .params(gemeente, Timestamp.from(voor))
        .query(Partijen::partij)
        .list();
  }

  void opgeruimd(Partij partij, Instant nu) {
    db.sql("update briefpartij set opgeruimd = ? where id = ?")
        .params(Timestamp.from(nu), partij.id())
        .update();
  }

  private static Partij partij(ResultSet rij, int nummer) throws SQLException {
    return new Partij(
        rij.getObject("id", UUID.class), rij.getString("gemeente"), rij.getString("naam"));
  }

  private static Partijstuk stuk(ResultSet rij, int nummer) throws SQLException {
    return new Partijstuk(
        rij.getObject("id", UUID.class),
        rij.getObject("brief", UUID.class),
        rij.getInt("volgnummer"),
        rij.getInt("deel"),
        rij.getInt("stukken"),
        rij.getString("sha256"),
        rij.getLong("bytes"),
        rij.getInt("paginas"),
        rij.getString("soort"),
        rij.getString("venster"),
        dag(rij.getDate("publicatie")),
        dag(rij.getDate("uiterlijk")));
  }

  private static @Nullable LocalDate dag(@Nullable Date datum) {
    return datum == null ? null : datum.toLocalDate();
  }
}
