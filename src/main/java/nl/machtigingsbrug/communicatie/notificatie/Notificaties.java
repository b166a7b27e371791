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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notificaties that came, with their addresses encrypted. */
@Repository
class Notificaties implements Kluiskolommen {

  private final JdbcClient db;
  private final Meldingtabel tabel;

  Notificaties(JdbcClient db, Kluis kluis, BlindeIndex index) {
    this.db = db;
    tabel = new Meldingtabel(db, kluis, index, "notificatie", "adres");
  }

  /** Whether it came before. */
  boolean isBekend(String gemeente, Notificatie notificatie) {
    return tabel.isBekend(gemeente, tabel.merken(gemeente, notificatie.kern()));
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
                tabel.merken(gemeente, notificatie.kern()).get(0),
                notificatie.soort().name(),
                tabel.versleutel(
                    notificatie.adres().toString().getBytes(StandardCharsets.UTF_8), gemeente, id),
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
                            tabel.ontsleutel(rij.getBytes("adres"), rij.getString("gemeente"), id),
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
    tabel.noteer(id, uitkomst, regel, vervolgbericht, nu);
  }

  /** Forgets those that were looked at before a moment, with their leveringen. */
  void vergeet(Instant voor, int hoogstens) {
    tabel.vergeet(voor, hoogstens);
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return tabel.kluiskolommen();
  }
}
