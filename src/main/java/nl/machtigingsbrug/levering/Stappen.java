package nl.machtigingsbrug.levering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is remembered of steps. Every write is a short transaction of its own, fenced by the number
 * of the attempt, and renews the lease.
 *
 * <p>All methods throw {@link LeaseKwijt} when another attempt has taken over.
 */
class Stappen {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JdbcClient jdbc;
  private final TransactionOperations transactie;
  private final Duration lease;

  Stappen(JdbcClient jdbc, TransactionOperations transactie, Duration lease) {
    this.jdbc = jdbc;
    this.transactie = transactie;
    this.lease = lease;
  }

  private record Rij(Zekerheid zekerheid, int poging, boolean gedaan, @Nullable String resultaat) {}

  /**
   * Looks a step up and notes it as begun when it is new.
   *
   * @throws Afwijzing when this attempt came to the same step before: a repeated step without
   *     {@code per} would be skipped silently
   */
  Stapbegin begin(Levering levering, String naam, Zekerheid zekerheid) {
    return gezekerd(
        levering,
        () -> {
          Rij rij = lees(levering.id(), naam);
          if (rij == null) {
            noteer(levering, naam, zekerheid);
            return new Stapbegin.Nieuw();
          }
          if (rij.poging() == levering.poging()) {
            throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "stap:" + naam);
          }
          return rij.gedaan()
              ? new Stapbegin.Gedaan(json(rij.resultaat()))
              : new Stapbegin.Onderbroken(rij.zekerheid());
        });
  }

  /** Notes that this attempt does again what an earlier one began. */
  void herbegin(Levering levering, String naam, Zekerheid zekerheid) {
    gezekerd(levering, () -> noteer(levering, naam, zekerheid));
  }

  /** Remembers the result. */
  void klaar(Levering levering, String naam, JsonNode resultaat) {
    gezekerd(
        levering,
        () ->
            jdbc.sql(
                    """
                    update stap set gedaan_op = now(), poging = :poging, resultaat = :resultaat::jsonb
                    where levering_id = :levering and naam = :naam""")
                .param("levering", levering.id())
                .param("naam", naam)
                .param("poging", levering.poging())
                .param("resultaat", resultaat.toString())
                .update());
  }

  /** Forgets the begin: the neighbour certainly did nothing. */
  void wis(Levering levering, String naam) {
    gezekerd(
        levering,
        () ->
            jdbc.sql(
                    """
                    delete from stap
                    where levering_id = :levering and naam = :naam and gedaan_op is null""")
                .param("levering", levering.id())
                .param("naam", naam)
                .update());
  }

  private <T> T gezekerd(Levering levering, Supplier<T> werk) {
    T uit =
        transactie.execute(
            status -> {
              int geraakt =
                  jdbc.sql(
                          """
                          update levering set lease_tot = now() + make_interval(secs => :lease)
                          where id = :id and poging = :poging and staat = 'BEZIG'""")
                      .param("lease", lease.toMillis() / 1000.0)
                      .param("id", levering.id())
                      .param("poging", levering.poging())
                      .update();
              if (geraakt == 0) {
                throw new LeaseKwijt();
              }
              return werk.get();
            });
    return Objects.requireNonNull(uit);
  }

  private int noteer(Levering levering, String naam, Zekerheid zekerheid) {
    return jdbc.sql(
            """
            insert into stap (levering_id, naam, zekerheid, poging)
            values (:levering, :naam, :zekerheid, :poging)
            on conflict (levering_id, naam) do update
            set zekerheid = excluded.zekerheid, poging = excluded.poging, begonnen_op = now()""")
        .param("levering", levering.id())
        .param("naam", naam)
        .param("zekerheid", zekerheid.name())
        .param("poging", levering.poging())
        .update();
  }

  private @Nullable Rij lees(UUID levering, String naam) {
    return jdbc.sql(
            """
            select zekerheid, poging, gedaan_op is not null as gedaan, resultaat::text as resultaat
            from stap where levering_id = :levering and naam = :naam""")
        .param("levering", levering)
        .param("naam", naam)
        .query(
            (rij, nummer) ->
                new Rij(
                    Zekerheid.valueOf(rij.getString("zekerheid")),
                    rij.getInt("poging"),
                    rij.getBoolean("gedaan"),
                    rij.getString("resultaat")))
        .optional()
        .orElse(null);
  }

  private static JsonNode json(@Nullable String tekst) {
    try {
      return JSON.readTree(tekst == null ? "null" : tekst);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL gave jsonb that is no JSON");
    }
  }
}
