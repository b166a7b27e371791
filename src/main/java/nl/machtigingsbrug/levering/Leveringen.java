package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The leveringen, and the way to plan one. */
public class Leveringen {
  private final JdbcClient jdbc;
  private final TransactionOperations vanAanroeper;
  private final Wekker wekker;
  private final Duration poort;

  /**
   * @param vanAanroeper takes part in the caller's transaction and refuses to run without
   */
  Leveringen(JdbcClient jdbc, TransactionOperations vanAanroeper, Wekker wekker, Duration poort) {
    this.jdbc = jdbc;
    this.vanAanroeper = vanAanroeper;
    this.wekker = wekker;
    this.poort = poort;
  }

  /**
   * Plans a levering. Row and clock are written in the caller's transaction: either everything that
   * was acknowledged is delivered, or nothing was acknowledged.
   *
   * @return its id
   * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
   */
  public UUID plan(Opdracht opdracht) {
    return plan(UUID.randomUUID(), opdracht);
  }

  /** Plans a levering under an id of its own. */
  public UUID plan(UUID id, Opdracht opdracht) {
    return plan(id, opdracht, Duration.ZERO);
  }

  /**
   * Plans a levering that does not begin before {@code wacht} is over; its age counts from then.
   */
  public UUID planLater(Opdracht opdracht, Duration wacht) {
    return plan(UUID.randomUUID(), opdracht, wacht);
  }

  /**
   * Plans a levering under an id of its own that waits until others were delivered, withdrawn or
   * given up. What of them a human must look into holds it up.
   */
  public void planNa(UUID id, Opdracht opdracht, Collection<UUID> eerdere) {
    plan(id, opdracht, Duration.ZERO, eerdere);
  }

  private UUID plan(UUID id, Opdracht opdracht, Duration later) {
    return plan(id, opdracht, later, List.of());
  }

  private UUID plan(UUID id, Opdracht opdracht, Duration later, Collection<UUID> eerdere) {
    vanAanroeper.executeWithoutResult(
        status -> {
          boolean wacht = moetWachten(opdracht) || !eerdere.isEmpty();
          jdbc.sql(
                  """
                  insert into levering
                    (id, aanvraag_id, volgnummer, reeks, gemeente, bestemming, route, aangeboden,
                     volgende_poging)
                  values (:id, :aanvraag, :volgnummer, :reeks, :gemeente, :bestemming, :route,
                    now() + make_interval(secs => :later),
                    case when :later > 0 then now() + make_interval(secs => :later) end)""")
              .param("id", id)
              .param("aanvraag", opdracht.aanvraagId())
              .param("volgnummer", opdracht.volgnummer())
              .param("reeks", opdracht.reeks().name())
              .param("gemeente", opdracht.gemeente())
              .param("bestemming", opdracht.bestemming())
              .param("route", opdracht.route())
              .param("later", later.toMillis() / 1000.0)
              .update();
          for (UUID eerder : eerdere) {
            jdbc.sql("insert into levering_na (levering_id, na) values (?, ?)")
                .params(id, eerder)
                .update();
          }
          wekker.planEerste(id, wacht && later.isZero() ? poort : later);
        });
    return id;
  }

  /** A levering, if it exists. */
  public Optional<Levering> vind(UUID id) {
    return jdbc.sql("select * from levering where id = :id")
        .param("id", id)
        .query(Rijen::levering)
        .optional();
  }

  /** A levering, if it exists, that nobody else changes until the caller's transaction ends. */
  public Optional<Levering> vergrendel(UUID id) {
    return jdbc.sql("select * from levering where id = :id for update")
        .param("id", id)
        .query(Rijen::levering)
        .optional();
  }

  /** The leveringen of an aanvraag, in their order. */
  public List<Levering> van(UUID aanvraagId) {
    return jdbc.sql(
            "select * from levering where aanvraag_id = :aanvraag order by volgnummer, aangemaakt, id")
        .param("aanvraag", aanvraagId)
        .query(Rijen::levering)
        .list();
  }

  /** The steps of a levering, in the order in which they were begun. */
  public List<Stapstand> stappen(UUID levering) {
    return jdbc.sql(
            """
            select naam, zekerheid, begonnen_op, gedaan_op from stap
            where levering_id = :levering order by begonnen_op, naam""")
        .param("levering", levering)
        .query(
            (rij, nummer) ->
                new Stapstand(
                    rij.getString("naam"),
                    Zekerheid.valueOf(rij.getString("zekerheid")),
                    Rijen.verplichtMoment(rij, "begonnen_op"),
                    Rijen.moment(rij, "gedaan_op")))
        .list();
  }

  private boolean moetWachten(Opdracht opdracht) {
    boolean eerste = opdracht.volgnummer() == 0 && opdracht.reeks() != Reeks.REGISTRATIE;
    return !eerste && heeftVoorganger(opdracht);
  }

  private boolean heeftVoorganger(Opdracht opdracht) {
    return jdbc.sql(
            """
            select exists (select 1 from levering
            where aanvraag_id = :aanvraag and reeks = :reeks and volgnummer < :volgnummer
              and staat <> 'GELEVERD' and not (reeks = 'GEBEURTENIS' and staat = 'INGETROKKEN'))
              or (:reeks = 'REGISTRATIE' and exists (select 1 from levering
                where aanvraag_id = :aanvraag and reeks = 'ZAAK'
                  and staat not in ('GELEVERD', 'INGETROKKEN')))""")
        .param("aanvraag", opdracht.aanvraagId())
        .param("reeks", opdracht.reeks().name())
        .param("volgnummer", opdracht.volgnummer())
        .query(Boolean.class)
        .single();
  }
}
