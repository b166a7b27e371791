package nl.machtigingsbrug.communicatie.notificatie;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notificaties that came, with their addresses encrypted. */
@Repository
class Notificaties implements Kluiskolommen {

  private static final String SOORT = "notificatie";

  private final JdbcClient db;
  private final Kluis kluis;
  private final BlindeIndex index;

  Notificaties(JdbcClient db, Kluis kluis, BlindeIndex index) {
    this.db = db;
    this.kluis = kluis;
    this.index = index;
  }

  /** Whether it came before. */
  boolean isBekend(String gemeente, Notificatie notificatie) {
    return db.sql(
            """
            select exists (select 1 from notificatie
            where gemeente = :gemeente and merk in (:merken))""")
        .param("gemeente", gemeente)
        .param("merken", merken(gemeente, notificatie))
        .query(Boolean.class)
        .single();
  }

  /**
   * Stores, in the caller's transaction.
   *
   * @return false where the same was stored at the same moment
   */
  boolean bewaar(UUID id, String gemeente, Notificatie notificatie, Instant nu) {
    return db.sql(
                """
                insert into notificatie (id, gemeente, merk, soort, adres, ontvangen)
                values (?, ?, ?, ?, ?, ?) on conflict (gemeente, merk) do nothing""")
            .params(
                id,
                gemeente,
                merken(gemeente, notificatie).get(0),
                notificatie.soort().name(),
                kluis.versleutel(
                    notificatie.adres().toString().getBytes(StandardCharsets.UTF_8),
                    rij(gemeente, id)),
                Timestamp.from(nu))
            .update()
        == 1;
  }

  /** By the id of the levering that looks at it. */
  Optional<Notificatie> vind(UUID id) {
    return db.sql("select gemeente, soort, adres from notificatie where id = ?")
        .params(id)
        .query(
            (rij, nummer) ->
                new Notificatie(
                    Notificatiesoort.valueOf(rij.getString("soort")),
                    URI.create(
                        new String(
                            kluis.ontsleutel(
                                rij.getBytes("adres"), rij(rij.getString("gemeente"), id)),
                            StandardCharsets.UTF_8))))
        .optional();
  }

  /** Remembers what became of it, in the caller's transaction. */
  void noteer(
      UUID id,
      Notificatieuitkomst uitkomst,
      @Nullable String regel,
      @Nullable UUID vervolgbericht,
      Instant nu) {
    db.sql(
            """
            update notificatie
            set uitkomst = ?, regel = ?, vervolgbericht_id = ?, verwerkt = ? where id = ?""")
        .params(uitkomst.name(), regel, vervolgbericht, Timestamp.from(nu), id)
        .update();
  }

  /** Forgets those that were looked at before a moment, with their leveringen. */
  void vergeet(Instant voor, int hoogstens) {
    List<UUID> ids =
        db.sql("select id from notificatie where verwerkt < ? order by verwerkt limit ?")
            .params(Timestamp.from(voor), hoogstens)
            .query(UUID.class)
            .list();
    for (UUID id : ids) {
      db.sql("delete from levering where id = ? and reeks = 'NOTIFICATIE'").params(id).update();
      db.sql("delete from notificatie where id = ?").params(id).update();
    }
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(Kluiskolom.van("notificatie", "adres"));
  }

  private List<byte[]> merken(String gemeente, Notificatie notificatie) {
    return index.merken(gemeente, SOORT, List.of(), notificatie.kern()).stream()
        .map(Zoeksleutel::bytes)
        .toList();
  }

  private static Rij rij(String gemeente, UUID id) {
    return new Rij(gemeente, "notificatie.adres", id.toString());
  }
}
