package nl.machtigingsbrug.logboek;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the lines. */
@Repository
class Regels {

  private static final String KOLOMMEN =
      """
      select id, gemeente, tijdstip, aanvraag_id, zaak, inhoud, zout, vastlegging,
        array(select p.sleutelversie || ':' || encode(p.waarde, 'hex')
              from logboek_persoon p where p.regel = r.id) as zoekingangen
      from logboek_regel r
      """;

  private final JdbcTemplate jdbc;

  Regels(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  long nieuwNummer() {
    return getal("select nextval('logboek_regel_nummer')");
  }

  void voegToe(Regelrij rij) {
    jdbc.update(
        """
        insert into logboek_regel
          (id, gemeente, tijdstip, aanvraag_id, zaak, inhoud, zout, vastlegging)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rij.id(),
        rij.gemeente(),
        utc(rij.tijdstip()),
        rij.aanvraagId(),
        rij.zaak(),
        rij.inhoud(),
        rij.zout(),
        rij.vastlegging());
    jdbc.batchUpdate(
        "insert into logboek_persoon (regel, sleutelversie, waarde) values (?, ?, ?)",
        rij.zoekingangen().stream()
            .map(sleutel -> new Object[] {rij.id(), sleutel.sleutelversie(), sleutel.bytes()})
            .toList());
  }

  List<Regelrij> vergrendel(String gemeente, long id) {
    return jdbc.query(
        KOLOMMEN + " where gemeente = ? and id = ? for update", Regels::rij, gemeente, id);
  }

  /** Leaves what the seals are made of. */
  void wis(long id) {
    jdbc.update("delete from logboek_persoon where regel = ?", id);
    jdbc.update(
        """
        update logboek_regel
        set tijdstip = null, aanvraag_id = null, zaak = null, inhoud = null, zout = null
        where id = ?
        """,
        id);
  }

  /** The oldest sealed lines from before a moment, for who may change them now. */
  List<Regelrij> verlopen(String gemeente, Instant voor, int aantal) {
    return jdbc.query(
        KOLOMMEN
            + """
               where gemeente = ? and tijdstip < ? and zegel is not null and not blijft
              order by tijdstip, id limit ? for update skip locked
              """,
        Regels::rij,
        gemeente,
        utcVan(voor),
        aantal);
  }

  /** No term erases this line. */
  void laatBlijven(long id) {
    jdbc.update("update logboek_regel set blijft = true where id = ?", id);
  }

  List<Regelrij> zoek(String gemeente, Zoekvraag vraag, List<Zoeksleutel> sleutels) {
    var sql =
        new StringBuilder(KOLOMMEN)
            .append(" where gemeente = ? and tijdstip >= ? and tijdstip < ?");
    List<Object> waarden =
        new ArrayList<>(List.of(gemeente, utcVan(vraag.van()), utcVan(vraag.tot())));
    String zaak = vraag.zaak();
    if (zaak != null) {
      sql.append(" and zaak = ?");
      waarden.add(zaak);
    }
    String aanvraagId = vraag.aanvraagId();
    if (aanvraagId != null) {
      sql.append(" and aanvraag_id = ?");
      waarden.add(aanvraagId);
    }
    if (vraag.persoon() != null) {
      sql.append(" and id in (select regel from logboek_persoon where waarde = any(?))");
      waarden.add(sleutels.stream().map(Zoeksleutel::bytes).toArray(byte[][]::new));
    }
    waarden.add(vraag.limiet());
    return jdbc.query(
        sql.append(" order by tijdstip desc, id desc limit ?").toString(),
        Regels::rij,
        waarden.toArray());
  }

  List<Regelrij> vanZegel(String gemeente, long zegel) {
    return jdbc.query(
        KOLOMMEN + " where gemeente = ? and zegel = ? order by id", Regels::rij, gemeente, zegel);
  }

  List<Regelrij> onverzegeld(String gemeente, long na, int aantal) {
    return jdbc.query(
        KOLOMMEN + " where gemeente = ? and zegel is null and id > ? order by id limit ?",
        Regels::rij,
        gemeente,
        na,
        aantal);
  }

  private long getal(String sql) {
    Long waarde = jdbc.queryForObject(sql, Long.class);
    return waarde == null ? 0 : waarde;
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : utcVan(moment);
  }

  private static OffsetDateTime utcVan(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Regelrij rij(ResultSet rs, int nummer) throws SQLException {
    OffsetDateTime tijdstip = rs.getObject("tijdstip", OffsetDateTime.class);
    return new Regelrij(
        rs.getLong("id"),
        rs.getString("gemeente"),
        tijdstip == null ? null : tijdstip.toInstant(),
        rs.getString("aanvraag_id"),
        rs.getString("zaak"),
        rs.getBytes("inhoud"),
        rs.getBytes("zout"),
        rs.getBytes("vastlegging"),
        zoekingangen(rs.getArray("zoekingangen")));
  }

  private static Set<Zoeksleutel> zoekingangen(Array kolom) throws SQLException {
    return Arrays.stream((String[]) kolom.getArray())
        .map(tekst -> tekst.split(":", 2))
        .map(delen -> new Zoeksleutel(Integer.parseInt(delen[0]), delen[1]))
        .collect(Collectors.toSet());
  }
}
