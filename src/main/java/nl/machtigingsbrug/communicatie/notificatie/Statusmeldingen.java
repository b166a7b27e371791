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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statuses that messages of StUF told of. */
@Repository
class Statusmeldingen implements Kluiskolommen {

  private final ObjectMapper json = new ObjectMapper();
  private final JdbcClient db;
  private final Meldingtabel tabel;

  Statusmeldingen(JdbcClient db, Kluis kluis, BlindeIndex index) {
    this.db = db;
    tabel = new Meldingtabel(db, kluis, index, "statusmelding", "inhoud");
  }

  /**
   * Stores, in the caller's transaction.
   *
   * @return false where it was told before
   */
  boolean bewaar(UUID id, String gemeente, Statusmelding melding, Instant nu) {
    List<byte[]> merken = tabel.merken(gemeente, melding.kern());
    return !tabel.isBekend(gemeente, merken)
        && db.sql(
                    """
                    insert into statusmelding (id, gemeente, merk, inhoud, ontvangen)
                    values (?, ?, ?, ?, ?) on conflict (gemeente, merk) do nothing""")
                .params(
                    id,
                    gemeente,
                    merken.get(0),
                    tabel.versleutel(naarBytes(melding), gemeente, id),
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
                vanBytes(tabel.ontsleutel(rij.getBytes("inhoud"), rij.getString("gemeente"), id)))
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
}
