package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.bewijs.Optredencodec;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored aanvragen, with everything about people encrypted. */
@Repository
public class Aanvragen implements Kluiskolommen {

  private final Optredencodec codec = new Optredencodec();
  private final ObjectMapper json = new ObjectMapper();
  private final JdbcClient db;
  private final Kluis kluis;

  Aanvragen(JdbcClient db, Kluis kluis) {
    this.db = db;
    this.kluis = kluis;
  }

  /**
   * An aanvraag that was handed in before.
   *
   * @param stand what was stored, or what is left of it
   * @param inhoudsmerk SHA-256 of what was handed in
   */
  record Eerder(Aanvraagstand stand, byte[] inhoudsmerk) {}

  Optional<Eerder> metKenmerk(String gemeente, String afnemer, String kenmerk) {
    return db.sql("select * from aanvraag where gemeente = ? and afnemer = ? and kenmerk = ?")
        .params(gemeente, afnemer, kenmerk)
        .query((rij, nummer) -> eerder(rij))
        .optional();
  }

  /** Those of which only the stand is left, in any gemeente. */
  List<Eerder> verwijderd(String afnemer, String kenmerk) {
    return db.sql(
            """
            select * from aanvraag
            where afnemer = ? and kenmerk = ? and verwijderd_op is not null""")
        .params(afnemer, kenmerk)
        .query((rij, nummer) -> eerder(rij))
        .list();
  }

  /** The stand of one, also after its content was removed. */
  Optional<Aanvraagstand> stand(UUID id) {
    return db.sql("select * from aanvraag where id = ?")
        .params(id)
        .query((rij, nummer) -> stand(rij))
        .optional();
  }

  /**
   * One aanvraag.
   *
   * @throws Afwijzing MB-AANVRAAG-01 where there is none of this id, or its content was removed
   */
  public Aanvraag met(UUID id) {
    return vind(id).orElseThrow(() -> new Afwijzing(Foutcode.AANVRAAG_ONBEKEND));
  }

  /** One aanvraag, if it exists and its content was not removed. */
  public Optional<Aanvraag> vind(UUID id) {
    return db.sql("select * from aanvraag where id = ? and verwijderd_op is null")
        .params(id)
        .query((rij, nummer) -> lees(rij))
        .optional();
  }

  /** The aanvraag of a zaak, if we made that zaak and its content was not removed. */
  public Optional<Aanvraag> metZaak(String gemeente, String zaakidentificatie) {
    return db.sql(
            """
            select * from aanvraag
            where gemeente = ? and zaakidentificatie = ? and verwijderd_op is null
            order by ontvangen limit 1""")
        .params(gemeente, zaakidentificatie)
        .query((rij, nummer) -> lees(rij))
        .optional();
  }

  /**
   * What one is about, without decrypting anything. Nobody else gets it this way before the
   * caller's transaction ends.
   */
  public Optional<Aanvraagkern> vergrendel(UUID id) {
    return db.sql(
            """
            select id, gemeente, dienst, zaakidentificatie from aanvraag
            where id = ? for no key update""")
        .params(id)
        .query(
            (rij, nummer) ->
                new Aanvraagkern(
                    id,
                    rij.getString("gemeente"),
                    rij.getString("dienst"),
                    rij.getString("zaakidentificatie")))
        .optional();
  }

  /**
   * Stores, in the caller's transaction.
   *
   * @return false where the same afnemer handed in the same kenmerk at the same moment
   */
  boolean bewaar(Aanvraag aanvraag, byte[] inhoudsmerk, UUID bewijs) {
    String id = aanvraag.id().toString();
    String gemeente = aanvraag.gemeente();
    return db.sql(
                """
                insert into aanvraag (id, gemeente, afnemer, kenmerk, dienst, inhoudsmerk, bewijs_id,
                  optreden, gegevens, uitkomst, foutcode, reden, ontvangen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (gemeente, afnemer, kenmerk) do nothing
                """)
            .params(
                aanvraag.id(),
                gemeente,
                aanvraag.afnemer(),
                aanvraag.kenmerk(),
                aanvraag.dienst(),
                kluis.versleutel(inhoudsmerk, rij(gemeente, "inhoudsmerk", id)),
                bewijs,
                kluis.versleutel(
                    codec.naarBytes(aanvraag.optreden()), rij(gemeente, "optreden", id)),
                kluis.versleutel(
                    aanvraag.gegevens().toString().getBytes(StandardCharsets.UTF_8),
                    rij(gemeente, "gegevens", id)),
                aanvraag.code() == null ? "TOEGESTAAN" : "HERSTEL",
                aanvraag.code() == null ? null : aanvraag.code().name(),
                aanvraag.reden(),
                Timestamp.from(aanvraag.ontvangen()))
            .update()
        == 1;
  }

  /**
   * Replaces what is known of who acts, in the caller's transaction.
   *
   * @param bewijs what shows it now
   * @return what showed it before
   */
  UUID vervang(Aanvraag aanvraag, UUID bewijs) {
    UUID eerder =
        db.sql("select bewijs_id from aanvraag where id = ? for update")
            .params(aanvraag.id())
            .query(UUID.class)
            .single();
    db.sql("update aanvraag set optreden = ?, bewijs_id = ?, dienst = ? where id = ?")
        .params(
            kluis.versleutel(
                codec.naarBytes(aanvraag.optreden()),
                rij(aanvraag.gemeente(), "optreden", aanvraag.id().toString())),
            bewijs,
            aanvraag.dienst(),
            aanvraag.id())
        .update();
    return eerder;
  }

  /** Remembers under which number the zaaksysteem knows it. */
  public void noteerZaak(UUID id, String zaakidentificatie) {
    db.sql("update aanvraag set zaakidentificatie = ? where id = ?")
        .params(zaakidentificatie, id)
        .update();
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(
        Kluiskolom.van("aanvraag", "inhoudsmerk"),
        Kluiskolom.van("aanvraag", "optreden"),
        Kluiskolom.van("aanvraag", "gegevens"));
  }

  private Eerder eerder(ResultSet rij) throws SQLException {
    return new Eerder(
        stand(rij),
        kluis.ontsleutel(
            rij.getBytes("inhoudsmerk"),
            rij(rij.getString("gemeente"), "inhoudsmerk", rij.getString("id"))));
  }

  private static Aanvraagstand stand(ResultSet rij) throws SQLException {
    Timestamp verwijderd = rij.getTimestamp("verwijderd_op");
    return new Aanvraagstand(
        UUID.fromString(rij.getString("id")),
        rij.getString("gemeente"),
        rij.getString("afnemer"),
        rij.getString("kenmerk"),
        rij.getString("dienst"),
        code(rij),
        rij.getString("reden"),
        rij.getTimestamp("ontvangen").toInstant(),
        rij.getString("zaakidentificatie"),
        verwijderd == null ? null : verwijderd.toInstant());
  }

  private static @Nullable Foutcode code(ResultSet rij) throws SQLException {
    String foutcode = rij.getString("foutcode");
    return foutcode == null ? null : Foutcode.valueOf(foutcode);
  }

  private Aanvraag lees(ResultSet rij) throws SQLException {
    String id = rij.getString("id");
    String gemeente = rij.getString("gemeente");
    return new Aanvraag(
        UUID.fromString(id),
        gemeente,
        rij.getString("afnemer"),
        rij.getString("kenmerk"),
        rij.getString("dienst"),
        codec.vanBytes(kluis.ontsleutel(rij.getBytes("optreden"), rij(gemeente, "optreden", id))),
        gegevens(kluis.ontsleutel(rij.getBytes("gegevens"), rij(gemeente, "gegevens", id))),
        code(rij),
        rij.getString("reden"),
        rij.getTimestamp("ontvangen").toInstant(),
        rij.getString("zaakidentificatie"));
  }

  private JsonNode gegevens(byte[] bytes) {
    try {
      return json.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Opgeslagen gegevens zijn niet te lezen", new IOException());
    }
  }

  private static Rij rij(String gemeente, String kolom, String id) {
    return new Rij(gemeente, "aanvraag." + kolom, id);
  }
}
