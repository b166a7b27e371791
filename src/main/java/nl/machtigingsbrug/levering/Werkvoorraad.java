package nl.machtigingsbrug.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a human must decide. Every method joins the caller's transaction. */
public class Werkvoorraad {
  private final JdbcClient jdbc;

  Werkvoorraad(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a line, unless an open one of the same kind exists for the levering.
   *
   * @param uitleg in plain Dutch, never with personal data
   */
  public void voegToe(
      String gemeente,
      Werksoort soort,
      @Nullable UUID aanvraagId,
      @Nullable UUID leveringId,
      @Nullable Foutcode foutcode,
      String uitleg) {
    jdbc.sql(
            """
            insert into werkvoorraad
              (id, gemeente, soort, aanvraag_id, levering_id, foutcode, uitleg)
            values (:id, :gemeente, :soort, :aanvraag, :levering, :foutcode, :uitleg)
            on conflict (levering_id, soort) where afgehandeld is null do nothing""")
        .param("id", UUID.randomUUID())
        .param("gemeente", gemeente)
        .param("soort", soort.name())
        .param("aanvraag", aanvraagId)
        .param("levering", leveringId)
        .param("foutcode", foutcode == null ? null : foutcode.name())
        .param("uitleg", uitleg)
        .update();
  }

  /** The open lines of a gemeente, the oldest 1000 first. */
  public List<Werkregel> open(String gemeente) {
    return jdbc.sql(
            """
            select * from werkvoorraad
            where gemeente = :gemeente and afgehandeld is null order by aangemaakt, id limit 1000""")
        .param("gemeente", gemeente)
        .query(Werkvoorraad::regel)
        .list();
  }

  /** One line of a gemeente, open or closed. */
  public Optional<Werkregel> vind(UUID id, String gemeente) {
    return jdbc.sql("select * from werkvoorraad where id = :id and gemeente = :gemeente")
        .param("id", id)
        .param("gemeente", gemeente)
        .query(Werkvoorraad::regel)
        .optional();
  }

  /** Which blind steps were begun and not ended, by levering, of the open lines of a gemeente. */
  public Map<UUID, List<String>> openStappen(String gemeente) {
    return jdbc
        .sql(
            """
            select levering_id, naam from stap
            where gedaan_op is null and zekerheid = 'BLIND' and levering_id in
              (select levering_id from werkvoorraad
               where gemeente = :gemeente and afgehandeld is null)
            order by begonnen_op, naam""")
        .param("gemeente", gemeente)
        .query((rij, nummer) -> Map.entry(Rijen.uuid(rij, "levering_id"), rij.getString("naam")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /**
   * Closes an open line; whether there was one.
   *
   * @param gemeente only a line of this gemeente
   * @param door who decided
   * @param besluit what was decided, without personal data
   * @param merk hash of the whole decision, by which a repeat is known
   */
  public boolean handelAf(UUID id, String gemeente, String door, String besluit, byte[] merk) {
    return jdbc.sql(
                """
                update werkvoorraad
                set afgehandeld = now(), afgehandeld_door = :door, besluit = :besluit,
                  besluit_merk = :merk
                where id = :id and gemeente = :gemeente and afgehandeld is null""")
            .param("merk", merk)
            .param("id", id)
            .param("gemeente", gemeente)
            .param("door", door)
            .param("besluit", besluit)
            .update()
        > 0;
  }

  /** Whether a line was closed by the decision of this hash. */
  public boolean isBeslist(UUID id, byte[] merk) {
    return jdbc.sql(
            "select exists (select 1 from werkvoorraad where id = :id and besluit_merk = :merk)")
        .param("id", id)
        .param("merk", merk)
        .query(Boolean.class)
        .single();
  }

  /** Closes the open lines about a levering; how many there were. */
  public int handelAfVan(UUID levering, String door, String besluit) {
    return jdbc.sql(
            """
            update werkvoorraad
            set afgehandeld = now(), afgehandeld_door = :door, besluit = :besluit
            where levering_id = :levering and afgehandeld is null""")
        .param("door", door)
        .param("besluit", besluit)
        .param("levering", levering)
        .update();
  }

  private static Werkregel regel(ResultSet rij, int nummer) throws SQLException {
    return new Werkregel(
        Rijen.uuid(rij, "id"),
        rij.getString("gemeente"),
        Werksoort.valueOf(rij.getString("soort")),
        rij.getObject("aanvraag_id", UUID.class),
        rij.getObject("levering_id", UUID.class),
        Rijen.foutcode(rij.getString("foutcode")),
        rij.getString("uitleg"),
        Rijen.verplichtMoment(rij, "aangemaakt"));
  }
}
