package nl.machtigingsbrug.zds.modus;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.stuf.Stuurgegevens;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was seen of messages that passed. Holds nobody. */
@Repository
class Waarnemingen {

  private static final String SOORT = "schaduw";

  private final JdbcClient db;
  private final BlindeIndex index;

  Waarnemingen(JdbcClient db, BlindeIndex index) {
    this.db = db;
    this.index = index;
  }

  /** Keeps one; of a message that was sent before nothing is kept. */
  void bewaar(Zdsvraag vraag, Waarneming waarneming, Instant nu) {
    UUID id = UUID.randomUUID();
    Stuurgegevens stuurgegevens = vraag.bericht().stuurgegevens();
    String nummer = stuurgegevens.referentienummer();
    String wat = vraag.afnemer().id() + " " + (nummer == null ? id.toString() : nummer);
    db.sql(
            """
            insert into schaduwwaarneming
              (id, gemeente, merk, dienst, operatie, moment, brief, verschillen, fout)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (gemeente, merk) do nothing""")
        .params(
            id,
            vraag.gemeente(),
            index.merk(vraag.gemeente(), SOORT, wat).bytes(),
            waarneming.dienst(),
            vraag.operatie().name(),
            Timestamp.from(nu),
            waarneming.brief(),
            waarneming.verschillen().stream().map(Enum::name).sorted().toArray(String[]::new),
            waarneming.fout())
        .update();
  }

  /**
   * The counts of one dienst.
   *
   * @param dienst or null
   * @param anders of how many messages something would have gone otherwise
   * @param brieven how many lead to a letter
   * @param brievenAnders how many of those would have gone elsewhere
   * @param nietVergeleken how many could not be compared
   */
  record Telling(
      @Nullable String dienst,
      int berichten,
      int anders,
      int brieven,
      int brievenAnders,
      int nietVergeleken) {}

  List<Telling> tel(String gemeente, Instant van, Instant tot) {
    return db.sql(
            """
            select dienst, count(*) as berichten,
              count(*) filter (where cardinality(verschillen) > 0) as anders,
              count(*) filter (where brief) as brieven,
              count(*) filter (where exists
                (select 1 from unnest(verschillen) v where v like 'BRIEF%')) as brieven_anders,
              count(*) filter (where fout is not null) as niet
            from schaduwwaarneming where gemeente = ? and moment >= ? and moment < ?
            group by dienst order by dienst nulls last""")
        .params(gemeente, Timestamp.from(van), Timestamp.from(tot))
        .query(
            (rij, nummer) ->
                new Telling(
                    rij.getString("dienst"),
                    rij.getInt("berichten"),
                    rij.getInt("anders"),
                    rij.getInt("brieven"),
                    rij.getInt("brieven_anders"),
                    rij.getInt("niet")))
        .list();
  }

  /** How often one thing would have gone otherwise. */
  record Soorttelling(@Nullable String dienst, Verschil verschil, int aantal) {}

  List<Soorttelling> telSoorten(String gemeente, Instant van, Instant tot) {
    return db.sql(
            """
            select dienst, verschil, count(*) as aantal
            from schaduwwaarneming, unnest(verschillen) as verschil
            where gemeente = ? and moment >= ? and moment < ?
            group by dienst, verschil order by dienst, aantal desc, verschil""")
        .params(gemeente, Timestamp.from(van), Timestamp.from(tot))
        .query(
            (rij, nummer) ->
                new Soorttelling(
                    rij.getString("dienst"),
                    Verschil.valueOf(rij.getString("verschil")),
                    rij.getInt("aantal")))
        .list();
  }

  /** Forgets those of before a moment. */
  void vergeet(Instant voor) {
    db.sql("delete from schaduwwaarneming where moment < ?").params(Timestamp.from(voor)).update();
  }
}
