package nl.machtigingsbrug.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the seals, and which lines are in them. */
@Repository
class Zegels {

  private static final String ALLES = "select * from logboek_zegel ";

  private final JdbcTemplate jdbc;

  Zegels(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this transaction is now the only one that seals for this gemeente. */
  boolean neemBeurt(String gemeente) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select pg_try_advisory_xact_lock(hashtextextended('machtigingsbrug.logboek.' || ?, 0))",
            Boolean.class,
            gemeente));
  }

  List<String> gemeentenMetOnverzegeld() {
    return jdbc.queryForList(
        "select distinct gemeente from logboek_regel where zegel is null order by gemeente",
        String.class);
  }

  /** A line that is being erased just now waits for the next seal, so that nobody waits for it. */
  List<TeVerzegelen> onverzegeld(String gemeente, int aantal) {
    return jdbc.query(
        """
        select id, vastlegging from logboek_regel
        where gemeente = ? and zegel is null
        order by id limit ? for update skip locked
        """,
        (rs, nummer) -> new TeVerzegelen(rs.getLong("id"), rs.getBytes("vastlegging")),
        gemeente,
        aantal);
  }

  void zet(GezetZegel gezet) {
    Zegel zegel = gezet.zegel();
    Long[] regels = zegel.regels().toArray(Long[]::new);
    jdbc.update(
        """
        insert into logboek_zegel
          (gemeente, volgnummer, tijdstip, regels, wortel, vorige, hash, handtekening)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        zegel.gemeente(),
        zegel.volgnummer(),
        zegel.tijdstip().atOffset(ZoneOffset.UTC),
        regels,
        zegel.wortel(),
        zegel.vorige(),
        gezet.hash(),
        gezet.handtekening());
    jdbc.update("update logboek_regel set zegel = ? where id = any(?)", zegel.volgnummer(), regels);
  }

  Optional<GezetZegel> laatste(String gemeente) {
    return jdbc
        .query(
            ALLES + "where gemeente = ? order by volgnummer desc limit 1", Zegels::zegel, gemeente)
        .stream()
        .findFirst();
  }

  Optional<GezetZegel> na(String gemeente, long volgnummer) {
    return jdbc
        .query(
            ALLES + "where gemeente = ? and volgnummer > ? order by volgnummer limit 1",
            Zegels::zegel,
            gemeente,
            volgnummer)
        .stream()
        .findFirst();
  }

  /** Seals that lines refer to but that are not there. */
  List<Long> ontbrekend(String gemeente) {
    return jdbc.queryForList(
        """
        select distinct r.zegel from logboek_regel r
        where r.gemeente = ? and r.zegel is not null and not exists (
          select from logboek_zegel z where z.gemeente = r.gemeente and z.volgnummer = r.zegel)
        order by 1
        """,
        Long.class,
        gemeente);
  }

  /** Lines that wait longer for a seal than they should, the oldest first, at most one. */
  List<Long> teLangOnverzegeld(String gemeente, Duration grens) {
    return jdbc.queryForList(
        """
        select id from logboek_regel
        where gemeente = ? and zegel is null and vastgelegd_op <= now() - ? * interval '1 ms'
        order by vastgelegd_op limit 1
        """,
        Long.class,
        gemeente,
        grens.toMillis());
  }

  private static GezetZegel zegel(ResultSet rs, int nummer) throws SQLException {
    return new GezetZegel(
        new Zegel(
            rs.getString("gemeente"),
            rs.getLong("volgnummer"),
            rs.getObject("tijdstip", OffsetDateTime.class).toInstant(),
            List.of((Long[]) rs.getArray("regels").getArray()),
            rs.getBytes("wortel"),
            rs.getBytes("vorige")),
        rs.getBytes("hash"),
        rs.getBytes("handtekening"));
  }

  /** A line that has no seal yet. */
  record TeVerzegelen(long id, byte[] vastlegging) {}
}
