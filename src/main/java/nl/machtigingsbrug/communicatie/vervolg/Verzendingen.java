package nl.machtigingsbrug.communicatie.vervolg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.optreden.Kalender;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored verzendingen and the channels that were tried. Every write joins a transaction. */
@Repository
class Verzendingen implements Kluiskolommen {

  private static final String VASTGELOPEN =
      """
      select p.levering_id from verzendpoging p
      join levering l on l.id = p.levering_id
      join verzending v on v.id = p.verzending_id
      where v.stand = 'GEPLAND' and p.resultaat is null
        and p.volgnummer + 1 < cardinality(v.kanalen)
        and not exists (select 1 from verzendpoging n
                        where n.verzending_id = v.id and n.volgnummer > p.volgnummer)
        and l.foutcode is distinct from 'VERVOLG_INGETROKKEN'
        and (l.staat = 'MISLUKT' or (l.staat = 'WACHT' and p.uiterste_start <= :nu))
        and not exists (select 1 from stap s where s.levering_id = l.id
                        and (s.gedaan_op is null or s.resultaat -> 'resultaat' is not null))""";

  private final JdbcClient db;
  private final Kluis kluis;

  Verzendingen(JdbcClient db, Kluis kluis) {
    this.db = db;
    this.kluis = kluis;
  }

  /** Stores; false where this recipient has this message already. */
  boolean bewaar(Verzending verzending, Instant nu) {
    return db.sql(
                """
                insert into verzending (id, vervolgbericht_id, gemeente, hoedanigheid, volgnummer,
                  variant, regel, reden, kanalen, wegen, afgeschermd, gemaakt,
                  gewijzigd)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (vervolgbericht_id, hoedanigheid, volgnummer) do nothing""")
            .params(
                verzending.id(),
                verzending.vervolgbericht(),
                verzending.gemeente(),
                verzending.hoedanigheid().name(),
                verzending.volgnummer(),
                verzending.variant().name(),
                verzending.regel(),
                verzending.reden(),
                verzending.wegen().stream().map(weg -> weg.kanaal().name()).toArray(String[]::new),
                kluis.versleutel(
                    Adrestekst.naarBytes(verzending.wegen()),
                    rij(verzending.gemeente(), verzending.id().toString())),
                kluis.versleutel(
                    Adrestekst.naarBytes(verzending.afgeschermd()),
                    afgeschermd(verzending.gemeente(), verzending.id().toString())),
                Timestamp.from(nu),
                Timestamp.from(nu))
            .update()
        == 1;
  }

  /** Those of a vervolgbericht. */
  List<Verzending> van(UUID vervolgbericht) {
    return db.sql(
            "select * from verzending where vervolgbericht_id = ? order by hoedanigheid, volgnummer")
        .params(vervolgbericht)
        .query((rij, nummer) -> lees(rij))
        .list();
  }

  /** One that nobody else changes until the caller's transaction ends. */
  Optional<Verzending> vergrendel(UUID id) {
    return db.sql("select * from verzending where id = ? for update")
        .params(id)
        .query((rij, nummer) -> lees(rij))
        .optional();
  }

  /** The verzending of which a levering is the attempt. */
  Optional<Verzending> vanLevering(UUID levering) {
    return db.sql(
            """
            select v.* from verzending v join verzendpoging p on p.verzending_id = v.id
            where p.levering_id = ?""")
        .params(levering)
        .query((rij, nummer) -> lees(rij))
        .optional();
  }

  void zet(UUID id, Verzendstand stand, Instant nu) {
    db.sql("update verzending set stand = ?, gewijzigd = ? where id = ?")
        .params(stand.name(), Timestamp.from(nu), id)
        .update();
  }

  /** Notes that a channel is tried. */
  void bewaar(Verzendpoging poging, @Nullable Instant uitersteStart) {
    db.sql(
            """
            insert into verzendpoging
              (levering_id, verzending_id, volgnummer, kanaal, uiterste_start)
            values (?, ?, ?, ?, ?)""")
        .params(
            poging.levering(),
            poging.verzending(),
            poging.volgnummer(),
            poging.kanaal().name(),
            uitersteStart == null ? null : Timestamp.from(uitersteStart))
        .update();
  }

  Optional<Verzendpoging> poging(UUID levering) {
    return db.sql("select * from verzendpoging where levering_id = ?")
        .params(levering)
        .query((rij, nummer) -> poging(rij))
        .optional();
  }

  /** The channels that were tried, in their order. */
  List<Verzendpoging> pogingen(UUID verzending) {
    return db.sql("select * from verzendpoging where verzending_id = ? order by volgnummer")
        .params(verzending)
        .query((rij, nummer) -> poging(rij))
        .list();
  }

  void meld(UUID levering, Verzendresultaat resultaat, String code, Instant nu) {
    db.sql("update verzendpoging set resultaat = ?, code = ?, gemeld = ? where levering_id = ?")
        .params(resultaat.name(), code, Timestamp.from(nu), levering)
        .update();
  }

  /**
   * The attempts that certainly did not leave, in time or at all: given up, or not begun before the
   * moment at which the next channel takes over. No step of them is open, so nothing of them is
   * under way.
   */
  List<UUID> vastgelopen(Instant nu, int hoogstens) {
    return db.sql(VASTGELOPEN + " order by p.uiterste_start limit :hoogstens")
        .param("nu", Timestamp.from(nu))
        .param("hoogstens", hoogstens)
        .query(UUID.class)
        .list();
  }

  /**
   * What channels took in and said no more of, in the last weeks; each is looked at in turn.
   *
   * @param kanalen only these can be looked at
   */
  List<Verzendpoging> tePeilen(Set<Kanaal> kanalen, int hoogstens) {
    if (kanalen.isEmpty()) {
      return List.of();
    }
    return db.sql(
            """
            update verzendpoging set gepeild = now() where levering_id in (
              select p.levering_id from verzendpoging p join verzending v on v.id = p.verzending_id
              where p.kanaal in (:kanalen) and v.stand in ('AANGEBODEN', 'BEZORGD')
                and p.resultaat in ('AANGEBODEN', 'BEZORGD', 'ONBEKEND')
                and p.gemeld > now() - interval '30 days'
              order by p.gepeild nulls first limit :hoogstens for update of p skip locked)
            returning *""")
        .param("kanalen", kanalen.stream().map(Kanaal::name).toList())
        .param("hoogstens", hoogstens)
        .query((rij, nummer) -> poging(rij))
        .list();
  }

  /**
   * What a channel took in longer than a term ago and told no more of. Where the recipient has a
   * last day it is sooner: on that day what was taken in before it, and after it the rest.
   */
  List<UUID> zonderUitslag(Kanaal kanaal, Duration termijn, Instant nu, int hoogstens) {
    LocalDate vandaag = Kalender.dag(nu);
    return db.sql(
            """
            select p.levering_id from verzendpoging p
            join verzending v on v.id = p.verzending_id
            join vervolgbericht b on b.id = v.vervolgbericht_id
            where p.kanaal = :kanaal and p.resultaat = 'AANGEBODEN' and v.stand = 'AANGEBODEN'
              and (p.gemeld <= :voor or b.uiterlijk < :vandaag
                or (b.uiterlijk = :vandaag and p.gemeld < :begin))
              and not exists (select 1 from verzendpoging n
                              where n.verzending_id = v.id and n.volgnummer > p.volgnummer)
            order by p.gemeld limit :hoogstens""")
        .param("kanaal", kanaal.name())
        .param("voor", Timestamp.from(nu.minus(termijn)))
        .param("vandaag", vandaag)
        .param("begin", Timestamp.from(vandaag.atStartOfDay(Kalender.NEDERLAND).toInstant()))
        .param("hoogstens", hoogstens)
        .query(UUID.class)
        .list();
  }

  /** Whose work an attempt is. */
  String gemeente(UUID levering) {
    return db.sql(
            """
            select v.gemeente from verzending v join verzendpoging p on p.verzending_id = v.id
            where p.levering_id = ?""")
        .params(levering)
        .query(String.class)
        .single();
  }

  /** The messages of which an attempt found that the mandate of its recipient had ended. */
  List<UUID> zonderMandaat(int hoogstens) {
    return db.sql(
            """
            select distinct v.vervolgbericht_id from verzendpoging p
            join levering l on l.id = p.levering_id
            join verzending v on v.id = p.verzending_id
            where v.stand = 'GEPLAND' and l.staat = 'MISLUKT'
              and l.foutcode = 'VERVOLG_INGETROKKEN' limit ?""")
        .params(hoogstens)
        .query(UUID.class)
        .list();
  }

  /** Whether one of them still is. */
  boolean isVastgelopen(UUID levering, Instant nu) {
    return db.sql(VASTGELOPEN + " and p.levering_id = :levering")
        .param("nu", Timestamp.from(nu))
        .param("levering", levering)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(
        Kluiskolom.van("verzending", "wegen"), Kluiskolom.van("verzending", "afgeschermd"));
  }

  private Verzending lees(ResultSet rij) throws SQLException {
    String id = rij.getString("id");
    String gemeente = rij.getString("gemeente");
    return new Verzending(
        UUID.fromString(id),
        rij.getObject("vervolgbericht_id", UUID.class),
        gemeente,
        Hoedanigheid.valueOf(rij.getString("hoedanigheid")),
        rij.getInt("volgnummer"),
        Variant.valueOf(rij.getString("variant")),
        rij.getString("regel"),
        rij.getString("reden"),
        Adrestekst.vanBytes(kluis.ontsleutel(rij.getBytes("wegen"), rij(gemeente, id))),
        afgeschermd(rij.getBytes("afgeschermd"), gemeente, id),
        Verzendstand.valueOf(rij.getString("stand")));
  }

  private Afgeschermd afgeschermd(byte @Nullable [] bytes, String gemeente, String id) {
    return bytes == null
        ? Afgeschermd.NIETS
        : Adrestekst.afgeschermd(kluis.ontsleutel(bytes, afgeschermd(gemeente, id)));
  }

  private static Verzendpoging poging(ResultSet rij) throws SQLException {
    String resultaat = rij.getString("resultaat");
    Timestamp gemeld = rij.getTimestamp("gemeld");
    return new Verzendpoging(
        rij.getObject("levering_id", UUID.class),
        rij.getObject("verzending_id", UUID.class),
        rij.getInt("volgnummer"),
        Kanaal.valueOf(rij.getString("kanaal")),
        resultaat == null ? null : Verzendresultaat.valueOf(resultaat),
        rij.getString("code"),
        gemeld == null ? null : gemeld.toInstant());
  }

  private static Rij rij(String gemeente, String id) {
    return new Rij(gemeente, "verzending.wegen", id);
  }

  private static Rij afgeschermd(String gemeente, String id) {
    return new Rij(gemeente, "verzending.afgeschermd", id);
  }
}
