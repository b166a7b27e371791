package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** The statuses that messages of StUF told of. */
@Repository
class Statusmeldingen implements Kluiskolommen {

  private static final String SOORT = "statusmelding";

  private final ObjectMapper json = new ObjectMapper();
  private final JdbcClient db;
  private final Kluis kluis;
  private final BlindeIndex index;

  Statusmeldingen(JdbcClient db, Kluis kluis, BlindeIndex index) {
    this.db = db;
    this.kluis = kluis;
    this.index = index;
  }

  /**
   * Stores, in the caller's transaction.
   *
   * @return false where it was told before
   */
  boolean bewaar(UUID id, String gemeente, Statusmelding melding, Instant nu) {
    List<byte[]> merken =
        index.merken(gemeente, SOORT, List.of(), melding.kern()).stream()
            .map(Zoeksleutel::bytes)
            .toList();
    boolean bekend =
        db.sql(
                """
                select exists (select 1 from statusmelding
                where gemeente = :gemeente and merk in (:merken))""")
            .param("gemeente", gemeente)
            .param("merken", merken)
            .query(Boolean.class)
            .single();
    return !bekend
        && db.sql(
                    """
                    insert into statusmelding (id, gemeente, merk, inhoud, ontvangen)
                    values (?, ?, ?, ?, ?) on conflict (gemeente, merk) do nothing""")
                .params(
                    id,
                    gemeente,
                    merken.get(0),
                    kluis.versleutel(naarBytes(melding), rij(gemeente, id)),
                    Timestamp.from(nu))
                .update()
            == 1;
  }

  /** By the id of the levering that looks at it. */
  Optional<Statusmelding> vind(UUID id) {
    return db.sql("select gemeente, inhoud from statusmelding where id = ?")
        .params(id)
        .query(
            (rij, nummer) ->
                vanBytes(
                    kluis.ontsleutel(rij.getBytes("inhoud"), rij(rij.getString("gemeente"), id))))
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
            update statusmelding
            set uitkomst = ?, regel = ?, vervolgbericht_id = ?, verwerkt = ? where id = ?""")
        .params(uitkomst.name(), regel, vervolgbericht, Timestamp.from(nu), id)
        .update();
  }

  /** Forgets those that were looked at before a moment, with their leveringen. */
  void vergeet(Instant voor, int hoogstens) {
    List<UUID> ids =
        db.sql("select id from statusmelding where verwerkt < ? order by verwerkt limit ?")
            .params(Timestamp.from(voor), hoogstens)
            .query(UUID.class)
            .list();
    for (UUID id : ids) {
      db.sql("delete from levering where id = ? and reeks = 'NOTIFICATIE'").params(id).update();
      db.sql("delete from statusmelding where id = ?").params(id).update();
    }
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(Kluiskolom.van("statusmelding", "inhoud"));
  }

  private byte[] naarBytes(Statusmelding melding) {
    try {
      return json.writeValueAsBytes(melding);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Statusmelding vanBytes(byte[] bytes) {
    try {
      return json.readValue(bytes, Statusmelding.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rij rij(String gemeente, UUID id) {
    return new Rij(gemeente, "statusmelding.inhoud", id.toString());
  }
}
