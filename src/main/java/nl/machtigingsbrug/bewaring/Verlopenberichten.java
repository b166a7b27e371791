package nl.machtigingsbrug.bewaring;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of zaakberichten whose term is over. Every method joins the caller's transaction. */
@Repository
class Verlopenberichten {

  private final JdbcClient db;

  Verlopenberichten(JdbcClient db) {
    this.db = db;
  }

  /** Removes what messages said that were done before a moment; how many. */
  int ontdoe(String gemeente, Instant voor, int hoogstens, Instant nu) {
    List<UUID> ids =
        db.sql(
                """
                select z.id from zaakbericht z
                where z.gemeente = ? and z.verwijderd_op is null and z.ontvangen < ?
                  and not exists (select 1 from levering l where l.id = z.id
                    and (l.staat not in ('GELEVERD', 'INGETROKKEN') or l.gewijzigd >= ?))
                  and not exists (select 1 from werkvoorraad w where w.levering_id = z.id
                    and (w.afgehandeld is null or w.afgehandeld >= ?))
                order by z.ontvangen limit ? for update of z skip locked""")
            .params(
                gemeente,
                Timestamp.from(voor),
                Timestamp.from(voor),
                Timestamp.from(voor),
                hoogstens)
            .query(UUID.class)
            .list();
    for (UUID id : ids) {
      doe("delete from zaakbericht_blok where zaakbericht_id = ?", id);
      doe("delete from stap where levering_id = ?", id);
      doe("delete from werkvoorraad where levering_id = ?", id);
      db.sql(
              """
              update zaakbericht set inhoud = null, rolplan = null, verwijderd_op = ? where id = ?""")
          .params(Timestamp.from(nu), id)
          .update();
    }
    return ids.size();
  }

  /** Removes evidence that came with messages and expired before a moment; how much. */
  int ontdoeBewijs(String gemeente, Instant voor, int hoogstens) {
    return db.sql(
            """
            delete from bewijs where id in (
              select b.id from bewijs b
              where b.gemeente = ? and b.geldig_tot < ? and b.kenmerk is not null
                and not exists (select 1 from aanvraag a where a.bewijs_id = b.id)
              order by b.geldig_tot limit ? for update skip locked)""")
        .params(gemeente, Timestamp.from(voor), hoogstens)
        .update();
  }

  /** Forgets that there were messages whose content was removed before a moment; how many. */
  int vergeet(String gemeente, Instant voor, int hoogstens) {
    List<UUID> ids =
        db.sql(
                """
                select id from zaakbericht where gemeente = ? and verwijderd_op < ?
                order by verwijderd_op limit ? for update skip locked""")
            .params(gemeente, Timestamp.from(voor), hoogstens)
            .query(UUID.class)
            .list();
    for (UUID id : ids) {
      doe("delete from levering where id = ?", id);
      doe("delete from zaakbericht where id = ?", id);
    }
    db.sql("delete from zds_nummer where gemeente = ? and uitgegeven < ?")
        .params(gemeente, Timestamp.from(voor))
        .update();
    return ids.size();
  }

  private void doe(String sql, UUID id) {
    db.sql(sql).params(id).update();
  }
}
