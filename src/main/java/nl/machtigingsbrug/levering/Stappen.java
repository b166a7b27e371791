package nl.machtigingsbrug.levering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is remembered of steps. Every write is one statement, fenced by the number of the attempt,
 * and renews the lease.
 *
 * <p>All methods throw {@link LeaseKwijt} when another attempt has taken over.
 */
class Stappen {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Holds the levering for this attempt: nothing is written where it finds none. */
  private static final String HOUDT =
      """
      with houdt as (
        update levering set lease_tot = now() + make_interval(secs => :lease)
        where id = :levering and poging = :poging and staat = 'BEZIG' returning id)""";

  private final JdbcClient jdbc;
  private final Duration lease;

  Stappen(JdbcClient jdbc, Duration lease) {
    this.jdbc = jdbc;
    this.lease = lease;
  }

  private record Rij(
      boolean houdt,
      boolean gestopt,
      boolean begonnen,
      @Nullable Zekerheid zekerheid,
      int poging,
      boolean gedaan,
      @Nullable String resultaat) {}

  /**
   * Looks a step up and notes it as begun when it is new.
   *
   * @throws Gestopt when delivery to the bestemming is stopped; nothing is noted then
   * @throws Afwijzing when this attempt came to the same step before: a repeated step without
   *     {@code per} would be skipped silently
   */
  Stapbegin begin(Levering levering, String naam, Zekerheid zekerheid) {
    Rij rij = zoekOfNoteer(levering, naam, zekerheid);
    if (!rij.houdt()) {
      throw new LeaseKwijt();
    }
    if (rij.gestopt()) {
      throw new Gestopt();
    }
    Zekerheid toen = rij.zekerheid();
    if (rij.begonnen()) {
      return new Stapbegin.Nieuw();
    }
    // What another branch of this attempt noted while this one waited is there, but not seen.
    if (toen == null || rij.poging() == levering.poging()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "stap:" + naam);
    }
    return rij.gedaan()
        ? new Stapbegin.Gedaan(json(rij.resultaat()))
        : new Stapbegin.Onderbroken(toen);
  }

  /** Notes that this attempt does again what an earlier one began. */
  void herbegin(Levering levering, String naam, Zekerheid zekerheid) {
    eisLease(
        bij(
                levering,
                naam,
                """
                , begonnen as (
                  insert into stap (levering_id, naam, zekerheid, poging)
                  select id, :naam, :zekerheid, :poging from houdt
                  on conflict (levering_id, naam) do update
                  set zekerheid = excluded.zekerheid, poging = excluded.poging,
                    begonnen_op = now())
                select exists (select 1 from houdt)""")
            .param("zekerheid", zekerheid.name()));
  }

  /** Remembers the result. */
  void klaar(Levering levering, String naam, JsonNode resultaat) {
    eisLease(
        bij(
                levering,
                naam,
                """
                , gedaan as (
                  update stap set gedaan_op = now(), poging = :poging, resultaat = :resultaat::jsonb
                  from houdt where levering_id = houdt.id and naam = :naam)
                select exists (select 1 from houdt)""")
            .param("resultaat", resultaat.toString()));
  }

  /** Forgets the begin: the neighbour certainly did nothing. */
  void wis(Levering levering, String naam) {
    eisLease(
        bij(
            levering,
            naam,
            """
            , gewist as (
              delete from stap using houdt
              where levering_id = houdt.id and naam = :naam and gedaan_op is null)
            select exists (select 1 from houdt)"""));
  }

  private Rij zoekOfNoteer(Levering levering, String naam, Zekerheid zekerheid) {
    return bij(
            levering,
            naam,
            """
            , gestopt as (
              select 1 from leveringsstop
              where gemeente = :gemeente and bestemming = :bestemming),
            begonnen as (
              insert into stap (levering_id, naam, zekerheid, poging)
              select id, :naam, :zekerheid, :poging from houdt
              where not exists (select 1 from gestopt)
              on conflict do nothing returning naam)
            select exists (select 1 from houdt) as houdt,
              exists (select 1 from gestopt) as gestopt,
              exists (select 1 from begonnen) as begonnen,
              zekerheid, coalesce(poging, 0) as poging, gedaan_op is not null as gedaan,
              resultaat::text as resultaat
            from (values (1)) altijd
              left join stap on levering_id = :levering and naam = :naam""")
        .param("gemeente", levering.gemeente())
        .param("bestemming", levering.bestemming())
        .param("zekerheid", zekerheid.name())
        .query(Stappen::rij)
        .single();
  }

  private JdbcClient.StatementSpec bij(Levering levering, String naam, String werk) {
    return jdbc.sql(HOUDT + werk)
        .param("lease", lease.toMillis() / 1000.0)
        .param("levering", levering.id())
        .param("poging", levering.poging())
        .param("naam", naam);
  }

  private static void eisLease(JdbcClient.StatementSpec werk) {
    if (!werk.query(Boolean.class).single()) {
      throw new LeaseKwijt();
    }
  }

  private static Rij rij(ResultSet rij, int nummer) throws SQLException {
    String zekerheid = rij.getString("zekerheid");
    return new Rij(
        rij.getBoolean("houdt"),
        rij.getBoolean("gestopt"),
        rij.getBoolean("begonnen"),
        zekerheid == null ? null : Zekerheid.valueOf(zekerheid),
        rij.getInt("poging"),
        rij.getBoolean("gedaan"),
        rij.getString("resultaat"));
  }

  private static JsonNode json(@Nullable String tekst) {
    try {
      return JSON.readTree(tekst == null ? "null" : tekst);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL gave jsonb that is no JSON");
    }
  }
}
