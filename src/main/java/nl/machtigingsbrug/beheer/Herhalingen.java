package nl.machtigingsbrug.beheer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked to be delivered again, and what became of it. Joins the caller's transaction. */
@Repository
class Herhalingen {

  private final JdbcClient db;

  Herhalingen(JdbcClient db) {
    this.db = db;
  }

  /**
   * Notes a request. Who asks the same at the same moment waits until the first one has.
   *
   * @return its id, or nothing where it was noted before
   */
  Optional<UUID> begin(Herhaling herhaling, String afnemer, byte[] merk) {
    return db.sql(
            """
            insert into herhaling (id, gemeente, afnemer, verzoek, inhoudsmerk)
            values (:id, :gemeente, :afnemer, :verzoek, :merk)
            on conflict (gemeente, afnemer, verzoek) do nothing returning id""")
        .param("id", UUID.randomUUID())
        .param("gemeente", herhaling.gemeente())
        .param("afnemer", afnemer)
        .param("verzoek", herhaling.verzoek())
        .param("merk", merk)
        .query(UUID.class)
        .optional();
  }

  /**
   * The request that was noted before.
   *
   * @throws Afwijzing MB-BEHEER-06 where it had another content
   */
  UUID eerdere(Herhaling herhaling, String afnemer, byte[] merk) {
    return db.sql(
            """
            select id from herhaling where gemeente = :gemeente and afnemer = :afnemer
              and verzoek = :verzoek and inhoudsmerk = :merk""")
        .param("gemeente", herhaling.gemeente())
        .param("afnemer", afnemer)
        .param("verzoek", herhaling.verzoek())
        .param("merk", merk)
        .query(UUID.class)
        .optional()
        .orElseThrow(() -> new Afwijzing(Foutcode.BEHEER_ANDER_VERZOEK));
  }

  /** Fixes which leveringen it is about, in their order. */
  void zet(UUID herhaling, List<UUID> leveringen) {
    db.sql(
            """
            insert into herhaling_levering (herhaling_id, levering_id, volgnummer)
            select :herhaling, levering::uuid, nummer
            from unnest(string_to_array(:leveringen, ',')) with ordinality as t (levering, nummer)""")
        .param("herhaling", herhaling)
        .param(
            "leveringen", leveringen.stream().map(UUID::toString).collect(Collectors.joining(",")))
        .update();
  }

  /** The next levering to be done, if any; calls for the same request take turns. */
  Optional<UUID> volgende(UUID herhaling) {
    db.sql("select id from herhaling where id = :id for update")
        .param("id", herhaling)
        .query(UUID.class)
        .single();
    return db.sql(
            """
            select levering_id from herhaling_levering
            where herhaling_id = :id and resultaat is null order by volgnummer limit 1""")
        .param("id", herhaling)
        .query(UUID.class)
        .optional();
  }

  /** Remembers what became of one levering. */
  void noteer(
      UUID herhaling, UUID levering, Herhaaluitkomst uitkomst, @Nullable Foutcode foutcode) {
    db.sql(
            """
            update herhaling_levering set resultaat = :resultaat, foutcode = :foutcode
            where herhaling_id = :herhaling and levering_id = :levering""")
        .param("resultaat", uitkomst.name())
        .param("foutcode", foutcode == null ? null : foutcode.name())
        .param("herhaling", herhaling)
        .param("levering", levering)
        .update();
  }

  /** Remembers that nothing is left to be done. */
  void sluit(UUID herhaling) {
    db.sql("update herhaling set klaar = now() where id = :id and klaar is null")
        .param("id", herhaling)
        .update();
  }

  /** Where it stands: how many leveringen for each outcome, null for those still to be done. */
  List<Groep> stand(UUID herhaling) {
    return db.sql(
            """
            select resultaat, foutcode, count(*) as aantal from herhaling_levering
            where herhaling_id = :id group by resultaat, foutcode order by foutcode""")
        .param("id", herhaling)
        .query(
            (rij, nummer) -> {
              String resultaat = rij.getString("resultaat");
              String foutcode = rij.getString("foutcode");
              return new Groep(
                  resultaat == null ? null : Herhaaluitkomst.valueOf(resultaat),
                  foutcode == null ? null : Foutcode.valueOf(foutcode).code(),
                  rij.getInt("aantal"));
            })
        .list();
  }

  /** Leveringen with the same outcome. */
  record Groep(@Nullable Herhaaluitkomst uitkomst, @Nullable String foutcode, int aantal) {}
}
