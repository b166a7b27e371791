package nl.machtigingsbrug.communicatie.berichtenbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is remembered of letters: numbers and codes, nothing of a person. */
@Component
class Brieven {

  private static final String VELDEN =
      "select verzending, gemeente, ebms_bericht, aanbiedingen, herzendingen, resultaat, code"
          + " from berichtenbox_brief ";

  private final JdbcClient jdbc;

  Brieven(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes, before the call, that a letter may be offered now. */
  void bied(UUID verzending, String gemeente) {
    jdbc.sql(
            """
            insert into berichtenbox_brief (verzending, gemeente, aanbiedingen, aangeboden_op)
            values (:verzending, :gemeente, 1, now())
            on conflict (verzending) do update
            set aanbiedingen = berichtenbox_brief.aanbiedingen + 1, aangeboden_op = now()""")
        .param("verzending", verzending)
        .param("gemeente", gemeente)
        .update();
  }

  /** Notes under which id the adapter carries it. */
  void aangenomen(UUID verzending, String ebmsBericht) {
    jdbc.sql(
            """
            update berichtenbox_brief set ebms_bericht = :bericht where verzending = :verzending""")
        .param("bericht", ebmsBericht)
        .param("verzending", verzending)
        .update();
  }

  Optional<Brief> vind(UUID verzending) {
    return jdbc.sql(VELDEN + "where verzending = :verzending")
        .param("verzending", verzending)
        .query(Brieven::brief)
        .optional();
  }

  /** The same, of one of these gemeenten, and held until the transaction ends. */
  Optional<Brief> vergrendel(UUID verzending, Set<String> gemeenten) {
    return jdbc.sql(
            VELDEN + "where verzending = :verzending and gemeente in (:gemeenten) for update")
        .param("verzending", verzending)
        .param("gemeenten", gemeenten)
        .query(Brieven::brief)
        .optional();
  }

  /** Remembers what was told. */
  void gemeld(UUID verzending, Verzendresultaat resultaat, String code) {
    jdbc.sql(
            """
            update berichtenbox_brief set resultaat = :resultaat, code = :code, herzenden_op = null,
              gemeld_op = now()
            where verzending = :verzending""")
        .param("resultaat", resultaat.name())
        .param("code", code)
        .param("verzending", verzending)
        .update();
  }

  /**
   * Remembers when to offer it again; a moment that is set already stays. So does a
   * TechnischProbleem: what comes after it must be read in its light.
   */
  void herzendOp(UUID verzending, String code, Instant moment) {
    jdbc.sql(
            """
            update berichtenbox_brief
            set code = case when code = :blijft then code else :code end,
              herzenden_op = coalesce(herzenden_op, :moment)
            where verzending = :verzending""")
        .param("code", code)
        .param("blijft", Verwerkingscode.TECHNISCH_PROBLEEM.waarde())
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("verzending", verzending)
        .update();
  }

  /**
   * Takes the letters whose moment to be offered again has come. Each is counted as offered, and
   * comes back after {@code wacht} unless {@link #herzonden} tells that the call went through. None
   * while operators have stopped the bestemming.
   */
  List<Brief> neemTeHerzenden(Set<String> gemeenten, Duration wacht) {
    return jdbc.sql(
            """
            update berichtenbox_brief
            set herzendingen = herzendingen + 1, aanbiedingen = aanbiedingen + 1,
              aangeboden_op = now(), herzenden_op = now() + make_interval(secs => :wacht)
            where gemeente in (:gemeenten) and resultaat is null and herzenden_op <= now()
              and not exists (select 1 from leveringsstop s
                where s.gemeente = berichtenbox_brief.gemeente and s.bestemming = 'berichtenbox')
            returning verzending, gemeente, ebms_bericht, aanbiedingen, herzendingen, resultaat,
              code""")
        .param("gemeenten", gemeenten)
        .param("wacht", wacht.toSeconds())
        .query(Brieven::brief)
        .list();
  }

  /** The adapter took it again, under a new id. */
  void herzonden(UUID verzending, String ebmsBericht) {
    jdbc.sql(
            """
            update berichtenbox_brief set ebms_bericht = :bericht, herzenden_op = null
            where verzending = :verzending""")
        .param("bericht", ebmsBericht)
        .param("verzending", verzending)
        .update();
  }

  /** Letters that the adapter took longer than {@code termijn} ago, and that have no result. */
  List<UUID> zonderUitslag(Set<String> gemeenten, Duration termijn) {
    return jdbc.sql(
            """
            select verzending from berichtenbox_brief
            where gemeente in (:gemeenten) and resultaat is null
              and ebms_bericht is not null
              and aangeboden_op < now() - make_interval(secs => :termijn)""")
        .param("gemeenten", gemeenten)
        .param("termijn", termijn.toSeconds())
        .query(UUID.class)
        .list();
  }

  /** Forgets what ended longer ago than {@code termijn}. */
  void ruimOp(Duration termijn) {
    jdbc.sql(
            """
            delete from berichtenbox_brief
            where gemeld_op < now() - make_interval(secs => :termijn)""")
        .param("termijn", termijn.toSeconds())
        .update();
  }

  private static Brief brief(ResultSet rij, int nummer) throws SQLException {
    String resultaat = rij.getString("resultaat");
    return new Brief(
        rij.getObject("verzending", UUID.class),
        rij.getString("gemeente"),
        rij.getString("ebms_bericht"),
        rij.getInt("aanbiedingen"),
        rij.getInt("herzendingen"),
        resultaat == null ? null : Verzendresultaat.valueOf(resultaat),
        rij.getString("code"));
  }
}
