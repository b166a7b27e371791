package nl.machtigingsbrug.levering;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stops all delivery to a bestemming of a gemeente: no attempt and no further step begins, in every
 * instance, until it is started again. A call that is under way is not cut off. Joins the caller's
 * transaction, or opens one.
 */
public class Stopschakelaar {
  private final JdbcClient jdbc;
  private final TransactionOperations transactie;
  private final Doseringen doseringen;
  private final Leveringinstellingen instellingen;
  private final Wekker wekker;

  Stopschakelaar(
      JdbcClient jdbc,
      TransactionOperations transactie,
      Doseringen doseringen,
      Leveringinstellingen instellingen,
      Wekker wekker) {
    this.jdbc = jdbc;
    this.transactie = transactie;
    this.doseringen = doseringen;
    this.instellingen = instellingen;
    this.wekker = wekker;
  }

  /** Stops; whether it was not stopped yet. When it was, the first reason stays. */
  public boolean stop(String gemeente, String bestemming, String reden, String door) {
    return jdbc.sql(
                """
                insert into leveringsstop (gemeente, bestemming, reden, door)
                values (:gemeente, :bestemming, :reden, :door) on conflict do nothing""")
            .param("gemeente", gemeente)
            .param("bestemming", bestemming)
            .param("reden", reden)
            .param("door", door)
            .update()
        > 0;
  }

  /**
   * Starts again; whether it was stopped. Who waits is looked at now, spread by the rate of the
   * bestemming.
   */
  public boolean start(String gemeente, String bestemming) {
    return Boolean.TRUE.equals(transactie.execute(status -> hefOp(gemeente, bestemming)));
  }

  private boolean hefOp(String gemeente, String bestemming) {
    boolean gestopt =
        jdbc.sql(
                    """
                    delete from leveringsstop
                    where gemeente = :gemeente and bestemming = :bestemming""")
                .param("gemeente", gemeente)
                .param("bestemming", bestemming)
                .update()
            > 0;
    if (gestopt) {
      doseringen.hervat(gemeente, bestemming);
      wekAllen(gemeente, bestemming);
      wekker.kijkNaCommit();
    }
    return gestopt;
  }

  /** Only brings looks forward, and none of a levering that waits after a failure of its own. */
  private void wekAllen(String gemeente, String bestemming) {
    jdbc.sql(
            """
            with wachtend as (
              select id::text as id, row_number() over (order by aangemaakt, id) - 1 as plaats
              from levering where gemeente = :gemeente and bestemming = :bestemming
                and staat = 'WACHT' and coalesce(volgende_poging, now()) <= now())
            update scheduled_tasks taak set version = version + 1, execution_time =
                least(execution_time, now() + plaats * make_interval(secs => :tussenpoos))
            from wachtend
            where task_name = :taak and task_instance = wachtend.id and not picked""")
        .param("gemeente", gemeente)
        .param("bestemming", bestemming)
        .param("tussenpoos", instellingen.grens(gemeente, bestemming).tussenpoos().toNanos() / 1e9)
        .param("taak", Wekker.TAAK.getTaskName())
        .update();
  }

  /** Whether delivery is stopped now. */
  public boolean isGestopt(String gemeente, String bestemming) {
    return jdbc.sql(
            """
            select exists (select 1 from leveringsstop
            where gemeente = :gemeente and bestemming = :bestemming)""")
        .param("gemeente", gemeente)
        .param("bestemming", bestemming)
        .query(Boolean.class)
        .single();
  }

  /** What is stopped for a gemeente, oldest first. */
  public List<Leveringsstop> van(String gemeente) {
    return jdbc.sql("select * from leveringsstop where gemeente = :gemeente order by sinds")
        .param("gemeente", gemeente)
        .query(
            (rij, nummer) ->
                new Leveringsstop(
                    rij.getString("gemeente"),
                    rij.getString("bestemming"),
                    rij.getString("reden"),
                    rij.getString("door"),
                    Rijen.verplichtMoment(rij, "sinds")))
        .list();
  }
}
