package nl.machtigingsbrug.bewaring;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of aanvragen whose term is over. Every method joins the caller's transaction. */
@Repository
class Verlopen {

  private final JdbcClient db;

  Verlopen(JdbcClient db) {
    this.db = db;
  }

  /**
   * Aanvragen of which everything ended before a moment, locked; those that another replica works
   * on are passed over.
   *
   * @param behalve none of these
   */
  List<UUID> neem(String gemeente, Instant voor, int hoogstens, Collection<UUID> behalve) {
    return db.sql(
            """
            select a.id from aanvraag a
            where a.gemeente = :gemeente and a.verwijderd_op is null and a.ontvangen < :voor
              and a.id::text <> all (:behalve)
              and not exists (
                select 1 from levering l where l.aanvraag_id = a.id
                  and (l.staat not in ('GELEVERD', 'INGETROKKEN') or l.gewijzigd >= :voor))
              and not exists (
                select 1 from werkvoorraad w
                where (w.aanvraag_id = a.id
                    or w.levering_id in (select l.id from levering l where l.aanvraag_id = a.id))
                  and (w.afgehandeld is null or w.afgehandeld >= :voor))
              and not exists (
                select 1 from brief b left join briefpartij p on p.id = b.partij_id
                where b.id in (select l.id from levering l where l.aanvraag_id = a.id)
                  and (p.gesloten is null or p.gesloten >= :voor))
              and not exists (
                select 1 from berichtenbox_brief b
                where b.verzending in (select l.id from levering l where l.aanvraag_id = a.id)
                  and b.resultaat is null)
            order by a.ontvangen, a.id limit :hoogstens for update of a skip locked""")
        .param("gemeente", gemeente)
        .param("voor", Timestamp.from(voor))
        .param("behalve", behalve.stream().map(UUID::toString).toArray(String[]::new))
        .param("hoogstens", hoogstens)
        .query(UUID.class)
        .list();
  }

  /** Removes everything about people and content; the row itself stays, to answer a repeat. */
  void ontdoe(UUID id, Instant nu) {
    UUID bewijs =
        db.sql("select bewijs_id from aanvraag where id = ?").params(id).query(UUID.class).single();
    doe("delete from document where aanvraag_id = ?", id);
    doe("delete from terugkoppeling where aanvraag_id = ?", id);
    ontdoeBrieven(id);
    doe("delete from vervolgbericht where aanvraag_id = ?", id);
    doe("delete from vertegenwoordiging_aanvraag where aanvraag_id = ?", id);
    doe(
        "delete from stap where levering_id in (select id from levering where aanvraag_id = ?)",
        id);
    doe(
        """
        delete from werkvoorraad where aanvraag_id = ?
          or levering_id in (select id from levering where aanvraag_id = ?)""",
        id,
        id);
    db.sql(
            """
            update aanvraag
            set verwijderd_op = ?, bewijs_id = null, optreden = null, gegevens = null where id = ?""")
        .params(Timestamp.from(nu), id)
        .update();
    doe("delete from bewijs where id = ?", bewijs);
  }

  /** A letter has the id of its levering. */
  private void ontdoeBrieven(UUID aanvraag) {
    doe(
        """
        delete from berichtenbox_brief
        where verzending in (select id from levering where aanvraag_id = ?)""",
        aanvraag);
    doe("delete from brief where id in (select id from levering where aanvraag_id = ?)", aanvraag);
  }

  /** Forgets that there were aanvragen whose content was removed before a moment; how many. */
  int vergeet(String gemeente, Instant voor, int hoogstens) {
    List<UUID> ids =
        db.sql(
                """
                select id from aanvraag where gemeente = ? and verwijderd_op < ?
                order by verwijderd_op limit ? for update skip locked""")
            .params(gemeente, Timestamp.from(voor), hoogstens)
            .query(UUID.class)
            .list();
    for (UUID id : ids) {
      doe("delete from levering where aanvraag_id = ?", id);
      doe("delete from gebeurtenis where aanvraag_id = ?", id);
      doe("delete from aanvraag where id = ?", id);
    }
    db.sql(
            """
            delete from briefpartij p where p.gemeente = ? and p.opgeruimd is not null
              and not exists (select 1 from brief b where b.partij_id = p.id)""")
        .params(gemeente)
        .update();
    db.sql(
            """
            delete from herhaling h where h.gemeente = ? and h.begonnen < ? and not exists
              (select 1 from herhaling_levering l where l.herhaling_id = h.id)""")
        .params(gemeente, Timestamp.from(voor))
        .update();
    db.sql(
            """
            delete from vertegenwoordiging v where v.gemeente = ? and v.gezien < ? and not exists
              (select 1 from vertegenwoordiging_aanvraag a where a.vertegenwoordiging_id = v.id)""")
        .params(gemeente, Timestamp.from(voor))
        .update();
    return ids.size();
  }

  private void doe(String sql, Object... waarden) {
    db.sql(sql).params(waarden).update();
  }
}
