package nl.machtigingsbrug.vertegenwoordiging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvraaggetuige;
import nl.machtigingsbrug.aanvraag.Vertegenwoordigingkenmerk;
import nl.machtigingsbrug.aanvraag.Weigering;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The vertegenwoordigingen with which aanvragen came. Two aanvragen by the same people on the same
 * grond for the same dienst have the same one.
 */
@Repository
public class Vertegenwoordigingen implements Aanvraaggetuige, Vertegenwoordigingkenmerk {

  private static final String SOORT = "vertegenwoordiging";

  private final JdbcClient db;
  private final BlindeIndex index;

  Vertegenwoordigingen(JdbcClient db, BlindeIndex index) {
    this.db = db;
    this.index = index;
  }

  /** The vertegenwoordiging of an aanvraag; empty where someone acted for themselves. */
  public Optional<Vertegenwoordigingstand> vanAanvraag(UUID aanvraag) {
    return db.sql(
            """
            select v.* from vertegenwoordiging v
            join vertegenwoordiging_aanvraag a on a.vertegenwoordiging_id = v.id
            where a.aanvraag_id = ?""")
        .params(aanvraag)
        .query((rij, nummer) -> lees(rij))
        .optional();
  }

  /** The end of that of an aanvraag, as it was told; empty while none is known. */
  public Optional<Einde> eindeVan(UUID aanvraag) {
    return db.sql(
            """
            select v.einde, v.reden, v.door, v.afnemer from vertegenwoordiging v
            join vertegenwoordiging_aanvraag a on a.vertegenwoordiging_id = v.id
            where a.aanvraag_id = ? and v.einde is not null""")
        .params(aanvraag)
        .query(
            (rij, nummer) ->
                new Einde(
                    rij.getTimestamp("einde").toInstant(),
                    rij.getString("reden"),
                    rij.getString("door"),
                    rij.getString("afnemer")))
        .optional();
  }

  @Override
  public Optional<UUID> van(UUID aanvraag) {
    return vanAanvraag(aanvraag).map(Vertegenwoordigingstand::id);
  }

  /** One that nobody else changes until the caller's transaction ends. */
  Optional<Vertegenwoordigingstand> vergrendel(UUID id) {
    return db.sql("select * from vertegenwoordiging where id = ? for update")
        .params(id)
        .query((rij, nummer) -> lees(rij))
        .optional();
  }

  /** Those that ended and of which nothing was made yet; another replica's are passed over. */
  List<Vertegenwoordigingstand> teVerwerken(Instant nu, int hoogstens) {
    return db.sql(
            """
            select * from vertegenwoordiging
            where einde <= ? and verwerkt is null order by einde limit ?
            for update skip locked""")
        .params(Timestamp.from(nu), hoogstens)
        .query((rij, nummer) -> lees(rij))
        .list();
  }

  /** The aanvragen that were made with one. */
  List<UUID> aanvragen(UUID id) {
    return db.sql(
            """
            select aanvraag_id from vertegenwoordiging_aanvraag
            where vertegenwoordiging_id = ? order by aanvraag_id""")
        .params(id)
        .query(UUID.class)
        .list();
  }

  void beeindig(UUID id, Einde einde, Instant nu) {
    db.sql(
            """
            update vertegenwoordiging
            set einde = ?, reden = ?, door = ?, afnemer = ?, gemeld = ?, verwerkt = null
            where id = ?""")
        .params(
            Timestamp.from(einde.per()),
            einde.reden(),
            einde.door(),
            einde.afnemer(),
            Timestamp.from(nu),
            id)
        .update();
  }

  void noteerVerwerkt(UUID id, Instant nu) {
    db.sql("update vertegenwoordiging set verwerkt = ? where id = ?")
        .params(Timestamp.from(nu), id)
        .update();
  }

  /** Its row is made where there is none; two aanvragen at once meet at the same row. */
  @Override
  public void ontvangen(Aanvraag aanvraag) {
    if (aanvraag.optreden() instanceof Namens namens) {
      Vertegenwoordiging vertegenwoordiging = namens.vertegenwoordiging();
      List<byte[]> merken = merken(aanvraag, vertegenwoordiging);
      db.sql(
              """
              with bekend as (
                select id from vertegenwoordiging
                where gemeente = :gemeente and merk in (:merken) limit 1),
              nieuw as (
                insert into vertegenwoordiging (id, gemeente, merk, dienst, grond, gezien)
                select :id, :gemeente, :merk, :dienst, :grond, :gezien
                where not exists (select from bekend)
                on conflict (gemeente, merk) do update set merk = excluded.merk returning id)
              insert into vertegenwoordiging_aanvraag (aanvraag_id, vertegenwoordiging_id)
              select :aanvraag, id from (select id from bekend union all select id from nieuw) haar
              """)
          .param("gemeente", aanvraag.gemeente())
          .param("merken", merken)
          .param("id", UUID.randomUUID())
          .param("merk", merken.get(0))
          .param("dienst", aanvraag.dienst())
          .param("grond", vertegenwoordiging.grond().naam())
          .param("gezien", Timestamp.from(aanvraag.ontvangen()))
          .param("aanvraag", aanvraag.id())
          .update();
    }
  }

  /** What is known of an aanvraag changed: it has the vertegenwoordiging of now, or none. */
  public void vervang(Aanvraag aanvraag) {
    db.sql("delete from vertegenwoordiging_aanvraag where aanvraag_id = ?")
        .params(aanvraag.id())
        .update();
    ontvangen(aanvraag);
  }

  @Override
  public void geweigerd(Weigering weigering) {
    // Of a refusal nothing about people is kept.
  }

  @Override
  public void afgewezen(Aanvraag aanvraag) {
    // It was seen all the same.
  }

  private List<byte[]> merken(Aanvraag aanvraag, Vertegenwoordiging vertegenwoordiging) {
    return index
        .merken(
            aanvraag.gemeente(),
            SOORT,
            List.of(vertegenwoordiging.gemachtigde(), vertegenwoordiging.vertegenwoordigde()),
            vertegenwoordiging.grond().naam() + ":" + aanvraag.dienst())
        .stream()
        .map(Zoeksleutel::bytes)
        .toList();
  }

  private static Vertegenwoordigingstand lees(ResultSet rij) throws SQLException {
    Timestamp einde = rij.getTimestamp("einde");
    return new Vertegenwoordigingstand(
        rij.getObject("id", UUID.class),
        rij.getString("gemeente"),
        rij.getString("dienst"),
        rij.getString("grond"),
        einde == null ? null : einde.toInstant(),
        rij.getString("reden"));
  }
}
