package nl.machtigingsbrug.communicatie.notificatie;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What all tables of things that happened to a zaak have in common: each is known by what stands
 * for it, holds one column that is encrypted, and is forgotten some time after it was looked at.
 *
 * @param naam of the table, and of what stands for a row
 * @param kolom that is encrypted
 */
record Meldingtabel(JdbcClient db, Kluis kluis, BlindeIndex index, String naam, String kolom) {

  /** What stands for a row, under every active key; the first for new ones. */
  List<byte[]> merken(String gemeente, String kern) {
    return index.merken(gemeente, naam, List.of(), kern).stream().map(Zoeksleutel::bytes).toList();
  }

  /** Whether it came before. */
  boolean isBekend(String gemeente, List<byte[]> merken) {
    return db.sql(
            "select exists (select 1 from %s where gemeente = :gemeente and merk in (:merken))"
                .formatted(naam))
        .param("gemeente", gemeente)
        .param("merken", merken)
        .query(Boolean.class)
        .single();
  }

  byte[] versleutel(byte[] inhoud, String gemeente, UUID id) {
    return kluis.versleutel(inhoud, rij(gemeente, id));
  }

  byte[] ontsleutel(byte[] inhoud, String gemeente, UUID id) {
    return kluis.ontsleutel(inhoud, rij(gemeente, id));
  }

  /** Remembers what became of it, in the caller's transaction. */
  void noteer(
      UUID id,
      Notificatieuitkomst uitkomst,
      @Nullable String regel,
      @Nullable UUID vervolgbericht,
      Instant nu) {
    db.sql(
            "update %s set uitkomst = ?, regel = ?, vervolgbericht_id = ?, verwerkt = ? where id = ?"
                .formatted(naam))
        .params(uitkomst.name(), regel, vervolgbericht, Timestamp.from(nu), id)
        .update();
  }

  /** Forgets those that were looked at before a moment, with their leveringen. */
  void vergeet(Instant voor, int hoogstens) {
    List<UUID> ids =
        db.sql("select id from %s where verwerkt < ? order by verwerkt limit ?".formatted(naam))
            .params(Timestamp.from(voor), hoogstens)
            .query(UUID.class)
            .list();
    for (UUID id : ids) {
      db.sql("delete from levering where id = ? and reeks = 'NOTIFICATIE'").params(id).update();
      db.sql("delete from %s where id = ?".formatted(naam)).params(id).update();
    }
  }

  List<Kluiskolom> kluiskolommen() {
    return List.of(Kluiskolom.van(naam, kolom));
  }

  private Rij rij(String gemeente, UUID id) {
    return new Rij(gemeente, naam + "." + kolom, id.toString());
  }
}
