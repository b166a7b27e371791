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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the lines. */
@Repository
class Regels implements Kluiskolommen {

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

  /** The line and what it is found by, in one statement: every aanvraag waits for it. */
  void voegToe(Regelrij rij) {
    List<Zoeksleutel> ingangen = List.copyOf(rij.zoekingangen());
    jdbc.update(
        """
        with regel as (
          insert into logboek_regel
            (id, gemeente, tijdstip, aanvraag_id, zaak, inhoud, zout, vastlegging)
          values (?, ?, ?, ?, ?, ?, ?, ?) returning id)
        insert into logboek_persoon (regel, sleutelversie, waarde)
        select regel.id, ingang.sleutelversie, ingang.waarde
        from regel, unnest(?::integer[], ?::bytea[]) as ingang (sleutelversie, waarde)
        """,
        rij.id(),
        rij.gemeente(),
        utc(rij.tijdstip()),
        rij.aanvraagId(),
        rij.zaak(),
        rij.inhoud(),
        rij.zout(),
        rij.vastlegging(),
        ingangen.stream().mapToInt(Zoeksleutel::sleutelversie).toArray(),
        ingangen.stream().map(Zoeksleutel::bytes).toArray(byte[][]::new));
  }

  private void voegToe(long id, Set<Zoeksleutel> zoekingangen) {
    jdbc.batchUpdate(
        "insert into logboek_persoon (regel, sleutelversie, waarde) values (?, ?, ?)",
        zoekingangen.stream()
            .map(sleutel -> new Object[] {id, sleutel.sleutelversie(), sleutel.bytes()})
            .toList());
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(
        new Kluiskolom("logboek_regel", "inhoud", "logboek_regel", "bigint", "t.gemeente"));
  }

  /** Lines that can be found under another key than this, the first after a number. */
  List<Long> metOudereZoekingang(String gemeente, int sleutelversie, long na, int aantal) {
    return jdbc.queryForList(
        """
        select r.id from logboek_regel r
        where r.gemeente = ? and r.id > ? and exists (
          select from logboek_persoon p where p.regel = r.id and p.sleutelversie <> ?)
        order by r.id limit ?
        """,
        Long.class,
        gemeente,
        na,
        sleutelversie,
        aantal);
  }

  void vervangZoekingangen(long id, Set<Zoeksleutel> zoekingangen) {
    jdbc.update("delete from logboek_persoon where regel = ?", id);
    voegToe(id, zoekingangen);
  }

  /** How many entries of the blind index are under which key. */
  Map<String, Long> zoekingangenPerSleutel(String gemeente) {
    Map<String, Long> telling = new TreeMap<>();
    jdbc.query(
        """
        select lpad(to_hex(p.sleutelversie), 8, '0') as sleutel, count(*) as aantal
        from logboek_persoon p join logboek_regel r on r.id = p.regel
        where r.gemeente = ? group by 1
        """,
        rij -> {
          telling.put(rij.getString("sleutel"), rij.getLong("aantal"));
        },
        gemeente);
    return telling;
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
