package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a human decides about a levering that does not go by itself. Never about one that is BEZIG.
 * Every method joins the caller's transaction or opens one; the line in the werkvoorraad is closed
 * by {@link Werkvoorraad#handelAf}.
 */
public class Leveringbesluiten {
  private static final String RUST = " and staat in ('WACHT', 'MISLUKT', 'WERKVOORRAAD')";

  private final JdbcClient jdbc;
  private final TransactionOperations transactie;
  private final Wekker wekker;
  private final Leveringsgetuige getuige;

  Leveringbesluiten(
      JdbcClient jdbc, TransactionOperations transactie, Wekker wekker, Leveringsgetuige getuige) {
    this.jdbc = jdbc;
    this.transactie = transactie;
    this.wekker = wekker;
    this.getuige = getuige;
  }

  /** With which mappings and rules a levering is done again. */
  public enum Versie {
    /** The version of its first attempt. */
    VASTGEZET,
    /** The newest version. */
    NIEUWSTE
  }

  /**
   * Starts a levering again that is MISLUKT or in the werkvoorraad, with a fresh number of
   * attempts. Steps that are done stay done. The caller re-checks the mandate first.
   *
   * @return whether it was in such a state
   */
  public boolean opnieuw(UUID levering, Versie versie) {
    return waar(
        () -> {
          boolean hervat =
              jdbc.sql(
                          """
                          update levering set staat = 'WACHT', geteld = 0, volgende_poging = null,
                            aangeboden = now(),
                            foutcode = null, gewijzigd = now(),
                            mappingversie = case when :nieuwste then null else mappingversie end
                          where id = :id and staat in ('MISLUKT', 'WERKVOORRAAD')""")
                      .param("nieuwste", versie == Versie.NIEUWSTE)
                      .param("id", levering)
                      .update()
                  > 0;
          if (hervat) {
            wekker.plan(levering, Duration.ZERO);
          }
          return hervat;
        });
  }

  /**
   * Withdraws a levering. Later ones of the aanvraag that make its zaak keep waiting for it:
   * withdraw them too.
   *
   * @return whether it was at rest
   */
  public boolean trekIn(UUID levering) {
    return waar(
        () -> {
          Optional<Levering> ingetrokken =
              jdbc.sql(
                      "update levering set staat = 'INGETROKKEN', gewijzigd = now() where id = :id"
                          + RUST
                          + " returning *")
                  .param("id", levering)
                  .query(Rijen::levering)
                  .optional();
          ingetrokken.ifPresent(deze -> getuige.geeindigd(deze, Staat.INGETROKKEN, null));
          return ingetrokken.isPresent();
        });
  }

  /**
   * Records that a blind step whose outcome was unknown did happen. About any other step the
   * neighbour itself is asked.
   *
   * @param resultaat what later steps need of it: text, number, map or list; or null
   * @return whether the blind step was open and the levering at rest
   */
  public boolean stapGebeurd(UUID levering, String stap, @Nullable Object resultaat) {
    String json = Stapresultaat.van(stap, resultaat).toString();
    return waar(
        () ->
            isInRust(levering)
                && jdbc.sql(
                            """
                            update stap set gedaan_op = now(), resultaat = :resultaat::jsonb
                            where levering_id = :levering and naam = :stap and gedaan_op is null
                              and zekerheid = 'BLIND'""")
                        .param("levering", levering)
                        .param("stap", stap)
                        .param("resultaat", json)
                        .update()
                    > 0);
  }

  /**
   * Records that a blind step whose outcome was unknown did not happen, so that it is done.
   *
   * @return whether the blind step was open and the levering at rest
   */
  public boolean stapNietGebeurd(UUID levering, String stap) {
    return waar(
        () ->
            isInRust(levering)
                && jdbc.sql(
                            """
                            delete from stap
                            where levering_id = :levering and naam = :stap and gedaan_op is null
                              and zekerheid = 'BLIND'""")
                        .param("levering", levering)
                        .param("stap", stap)
                        .update()
                    > 0);
  }

  private boolean isInRust(UUID levering) {
    return jdbc.sql("select id from levering where id = :id" + RUST + " for update")
        .param("id", levering)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  private boolean waar(BooleanSupplier werk) {
    return Boolean.TRUE.equals(transactie.execute(status -> werk.getAsBoolean()));
  }
}
