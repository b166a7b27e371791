package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import nl.machtigingsbrug.geheim.Spoolcijfer;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that were accepted, with everything in them encrypted. */
@Repository
class Zaakberichten implements Kluiskolommen {

  static final String ZAAK = "zaak";
  static final String STUK = "stuk";
  private static final String TABEL = "zaakbericht";

  private final ObjectMapper json = new ObjectMapper();
  private final JdbcClient db;
  private final Kluis kluis;
  private final Spoolcijfer cijfer;
  private final BlindeIndex index;

  Zaakberichten(JdbcClient db, Kluis kluis, Spoolcijfer cijfer, BlindeIndex index) {
    this.db = db;
    this.kluis = kluis;
    this.cijfer = cijfer;
    this.index = index;
  }

  /**
   * A message that came before.
   *
   * @param id of it and of its levering
   * @param inhoudsmerk of what it said
   */
  record Eerder(UUID id, byte[] inhoudsmerk) {}

  /** What stands for a value, under every active key. */
  List<byte[]> merken(String gemeente, String soort, String waarde) {
    return index.merken(gemeente, "zds-" + soort, List.of(), waarde).stream()
        .map(Zoeksleutel::bytes)
        .toList();
  }

  Optional<Eerder> met(String gemeente, List<byte[]> merken) {
    return db.sql(
            """
            select id, inhoudsmerk from zaakbericht
            where gemeente = :gemeente and merk in (:merken)""")
        .param("gemeente", gemeente)
        .param("merken", merken)
        .query(
            (rij, nummer) ->
                new Eerder(rij.getObject("id", UUID.class), rij.getBytes("inhoudsmerk")))
        .optional();
  }

  /**
   * Stores, in the caller's transaction.
   *
   * @return false where the same was stored at the same moment
   */
  boolean bewaar(
      UUID id,
      String gemeente,
      String afnemer,
      byte[] merk,
      byte[] inhoudsmerk,
      Zaakbericht bericht,
      Instant nu) {
    Stuk stuk = bericht.stuk();
    return db.sql(
                """
                insert into zaakbericht
                  (id, gemeente, afnemer, merk, inhoudsmerk, zaakmerk, stukmerk, operatie, inhoud,
                   ontvangen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (gemeente, merk) do nothing""")
            .params(
                id,
                gemeente,
                afnemer,
                merk,
                inhoudsmerk,
                bericht.zaaknummer().isEmpty()
                    ? null
                    : merken(gemeente, ZAAK, bericht.zaaknummer()).get(0),
                stuk == null ? null : merken(gemeente, STUK, stuk.identificatie()).get(0),
                bericht.operatie().name(),
                versleuteld(bericht, gemeente, "inhoud", id),
                Timestamp.from(nu))
            .update()
        == 1;
  }

  /** Stores the content of its document, in the caller's transaction. */
  void bewaarDocument(UUID id, String gemeente, InputStream inhoud) {
    try (InputStream bron = inhoud;
        OutputStream doel =
            cijfer.versleutelend(new Berichtblokken(db, id).schrijver(), blokrij(gemeente, id))) {
      bron.transferTo(doel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of its document, decrypted as it is read. */
  InputStream document(UUID id, String gemeente) throws IOException {
    return cijfer.ontsleutelend(new Berichtblokken(db, id).lezer(), blokrij(gemeente, id));
  }

  Optional<Zaakbericht> vind(UUID id, String gemeente) {
    return waarde(id, gemeente, "inhoud", Zaakbericht.class);
  }

  Optional<Rolplan> rolplan(UUID id, String gemeente) {
    return waarde(id, gemeente, "rolplan", Rolplan.class);
  }

  /** Remembers how the rollen change; what was remembered before stays. */
  void onthoud(UUID id, String gemeente, Rolplan plan) {
    db.sql("update zaakbericht set rolplan = ? where id = ? and rolplan is null")
        .params(versleuteld(plan, gemeente, "rolplan", id), id)
        .update();
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(Kluiskolom.van(TABEL, "inhoud"), Kluiskolom.van(TABEL, "rolplan"));
  }

  private <T> Optional<T> waarde(UUID id, String gemeente, String kolom, Class<T> soort) {
    return db.sql("select " + kolom + " from zaakbericht where id = ?")
        .params(id)
        .query((rij, nummer) -> Optional.ofNullable(rij.getBytes(1)))
        .optional()
        .flatMap(bytes -> bytes)
        .map(bytes -> lees(kluis.ontsleutel(bytes, rij(gemeente, kolom, id)), soort));
  }

  private byte[] versleuteld(Object waarde, String gemeente, String kolom, UUID id) {
    try {
      return kluis.versleutel(json.writeValueAsBytes(waarde), rij(gemeente, kolom, id));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message that cannot be written");
    }
  }

  private <T> T lees(byte[] bytes, Class<T> soort) {
    try {
      return json.readValue(bytes, soort);
    } catch (IOException e) {
      throw new IllegalStateException("A message that cannot be read");
    }
  }

  private static Rij rij(String gemeente, String kolom, UUID id) {
    return new Rij(gemeente, TABEL + "." + kolom, id.toString());
  }

  private static Rij blokrij(String gemeente, UUID id) {
    return new Rij(gemeente, TABEL, id.toString());
  }
}
