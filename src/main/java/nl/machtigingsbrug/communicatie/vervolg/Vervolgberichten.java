package nl.machtigingsbrug.communicatie.vervolg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored vervolgberichten, with their texts and explanations encrypted. */
@Repository
class Vervolgberichten implements Kluiskolommen {

  private final JdbcClient db;
  private final Kluis kluis;

  Vervolgberichten(JdbcClient db, Kluis kluis) {
    this.db = db;
    this.kluis = kluis;
  }

  /**
   * One that was handed in before.
   *
   * @param inhoudsmerk SHA-256 of what was handed in
   */
  record Eerder(Vervolgbericht bericht, byte[] inhoudsmerk) {}

  /** By the kenmerk of its afnemer. */
  Optional<Eerder> metKenmerk(String gemeente, String afnemer, String kenmerk) {
    return db.sql("select * from vervolgbericht where gemeente = ? and afnemer = ? and kenmerk = ?")
        .params(gemeente, afnemer, kenmerk)
        .query(
            (rij, nummer) ->
                new Eerder(
                    lees(rij),
                    kluis.ontsleutel(
                        rij.getBytes("inhoudsmerk"),
                        rij(gemeente, "inhoudsmerk", rij.getString("id")))))
        .optional();
  }

  /** By its id. */
  Optional<Vervolgbericht> vind(UUID id) {
    return db.sql("select * from vervolgbericht where id = ?")
        .params(id)
        .query((rij, nummer) -> lees(rij))
        .optional();
  }

  /** Those about the zaak of an aanvraag, in the order in which they came. */
  List<Vervolgbericht> over(UUID aanvraag) {
    return db.sql("select * from vervolgbericht where aanvraag_id = ? order by ontvangen, id")
        .params(aanvraag)
        .query((rij, nummer) -> lees(rij))
        .list();
  }

  /**
   * Stores, in the caller's transaction.
   *
   * @return false where the same kenmerk was stored at the same moment
   */
  boolean bewaar(Vervolgbericht bericht, byte[] inhoudsmerk) {
    String gemeente = bericht.gemeente();
    String id = bericht.id().toString();
    return db.sql(
                """
                insert into vervolgbericht (id, gemeente, afnemer, kenmerk, aanvraag_id, soort,
                  inhoudsmerk, teksten, publicatie, uiterlijk, ontvangen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (gemeente, afnemer, kenmerk) do nothing""")
            .params(
                bericht.id(),
                gemeente,
                bericht.afnemer(),
                bericht.kenmerk(),
                bericht.aanvraag(),
                bericht.soort().name(),
                kluis.versleutel(inhoudsmerk, rij(gemeente, "inhoudsmerk", id)),
                kluis.versleutel(
                    Vervolgtekst.naarBytes(bericht.teksten()), rij(gemeente, "teksten", id)),
                bericht.publicatie() == null ? null : Timestamp.from(bericht.publicatie()),
                bericht.uiterlijk(),
                Timestamp.from(bericht.ontvangen()))
            .update()
        == 1;
  }

  /** Keeps the postal addresses that came with it, in the caller's transaction. */
  void bewaarAdressen(Vervolgbericht bericht, Map<Hoedanigheid, Adres.Post> adressen) {
    if (adressen.isEmpty()) {
      return;
    }
    db.sql("update vervolgbericht set adressen = ? where id = ?")
        .params(
            kluis.versleutel(
                Adrestekst.naarBytes(adressen),
                rij(bericht.gemeente(), "adressen", bericht.id().toString())),
            bericht.id())
        .update();
  }

  /** The postal addresses that came with it, each of one person. */
  Map<Hoedanigheid, Adres.Post> adressen(Vervolgbericht bericht) {
    return db.sql("select adressen from vervolgbericht where id = ? and adressen is not null")
        .params(bericht.id())
        .query(
            (rij, nummer) ->
                Adrestekst.perPersoon(
                    kluis.ontsleutel(
                        rij.getBytes(1),
                        rij(bericht.gemeente(), "adressen", bericht.id().toString()))))
        .optional()
        .orElse(Map.of());
  }

  /** Remembers which levering chooses its recipients, in the caller's transaction. */
  void noteerBeurt(Vervolgbericht bericht, UUID levering) {
    db.sql(
            """
            insert into adresseerbeurt (levering_id, vervolgbericht_id, gepland)
            values (?, ?, now())""")
        .params(levering, bericht.id())
        .update();
  }

  /** Of which a levering chooses the recipients. */
  Optional<Vervolgbericht> vanBeurt(UUID levering) {
    return db.sql(
            """
            select v.* from vervolgbericht v
            join adresseerbeurt b on b.vervolgbericht_id = v.id where b.levering_id = ?""")
        .params(levering)
        .query((rij, nummer) -> lees(rij))
        .optional();
  }

  /** The latest levering that chooses its recipients. */
  Optional<UUID> beurt(Vervolgbericht bericht) {
    return db.sql(
            """
            select levering_id from adresseerbeurt
            where vervolgbericht_id = ? order by gepland desc, levering_id limit 1""")
        .params(bericht.id())
        .query(UUID.class)
        .optional();
  }

  /** Remembers how the recipients were chosen, in the caller's transaction. */
  void noteerAdressering(Vervolgbericht bericht, byte[] uitleg, byte[] feiten, Instant nu) {
    String id = bericht.id().toString();
    db.sql("update vervolgbericht set uitleg = ?, feiten = ?, geadresseerd = ? where id = ?")
        .params(
            kluis.versleutel(uitleg, rij(bericht.gemeente(), "uitleg", id)),
            kluis.versleutel(feiten, rij(bericht.gemeente(), "feiten", id)),
            Timestamp.from(nu),
            bericht.id())
        .update();
  }

  /** How the recipients were chosen, as JSON; empty until they were. */
  Optional<byte[]> uitleg(Vervolgbericht bericht) {
    return db.sql("select uitleg from vervolgbericht where id = ? and uitleg is not null")
        .params(bericht.id())
        .query(
            (rij, nummer) ->
                kluis.ontsleutel(
                    rij.getBytes(1), rij(bericht.gemeente(), "uitleg", bericht.id().toString())))
        .optional();
  }

  /** What was known when they were chosen; empty until they were. */
  Optional<Feitentekst> feiten(Vervolgbericht bericht) {
    return db.sql("select feiten from vervolgbericht where id = ? and feiten is not null")
        .params(bericht.id())
        .query(
            (rij, nummer) ->
                Feitentekst.vanBytes(
                    kluis.ontsleutel(
                        rij.getBytes(1),
                        rij(bericht.gemeente(), "feiten", bericht.id().toString()))))
        .optional();
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(
        Kluiskolom.van("vervolgbericht", "inhoudsmerk"),
        Kluiskolom.van("vervolgbericht", "teksten"),
        Kluiskolom.van("vervolgbericht", "uitleg"),
        Kluiskolom.van("vervolgbericht", "feiten"),
        Kluiskolom.van("vervolgbericht", "adressen"));
  }

  private Vervolgbericht lees(ResultSet rij) throws SQLException {
    String id = rij.getString("id");
    String gemeente = rij.getString("gemeente");
    Timestamp publicatie = rij.getTimestamp("publicatie");
    return new Vervolgbericht(
        UUID.fromString(id),
        gemeente,
        rij.getString("afnemer"),
        rij.getString("kenmerk"),
        rij.getObject("aanvraag_id", UUID.class),
        Berichtsoort.valueOf(rij.getString("soort")),
        Vervolgtekst.vanBytes(
            kluis.ontsleutel(rij.getBytes("teksten"), rij(gemeente, "teksten", id))),
        publicatie == null ? null : publicatie.toInstant(),
        rij.getObject("uiterlijk", LocalDate.class),
        rij.getTimestamp("ontvangen").toInstant());
  }

  private static Rij rij(String gemeente, String kolom, String id) {
    return new Rij(gemeente, "vervolgbericht." + kolom, id);
  }
}
