package nl.machtigingsbrug.levering;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The clock of leveringen: when each is looked at. The task of a levering holds its id only. */
class Wekker {
  static final TaskDescriptor<Void> TAAK = TaskDescriptor.of("levering");

  private final Supplier<Scheduler> scheduler;
  private final Clock klok;

  /**
   * @param scheduler late, since the scheduler needs the task and the task needs this
   */
  Wekker(Supplier<Scheduler> scheduler, Clock klok) {
    this.scheduler = scheduler;
    this.klok = klok;
  }

  /**
   * Plans the first look at a levering, in the caller's transaction, and looks at once after its
   * commit. A new levering has no look yet, so nothing is asked before.
   *
   * @throws DataAccessResourceFailureException where the database fails, as every other access does
   */
  void planEerste(UUID levering, Duration over) {
    Instant moment = klok.instant().plus(over);
    plan(() -> scheduler.get().scheduleBatch(List.of(taak(levering)), moment));
  }

  /** The same for a levering that may have a look before it. */
  void plan(UUID levering, Duration over) {
    Instant moment = klok.instant().plus(over);
    plan(() -> scheduler.get().scheduleIfNotExists(taak(levering), moment));
  }

  private void plan(Runnable plannen) {
    try {
      plannen.run();
    } catch (SQLRuntimeException e) {
      throw new DataAccessResourceFailureException("Niet te plannen", e);
    }
    kijkNaCommit();
  }

  private static TaskInstance<Void> taak(UUID levering) {
    return TAAK.instance(levering.toString()).build();
  }

  /** Looks at what is due after the commit of the caller's transaction. */
  void kijkNaCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.get().triggerCheckForDueExecutions();
          }
        });
  }

  /** Brings a planned look forward to now. */
  void wek(UUID levering) {
    try {
      scheduler.get().reschedule(TAAK.instanceId(levering.toString()), klok.instant());
      scheduler.get().triggerCheckForDueExecutions();
    } catch (TaskInstanceException bezig) {
      // It is being looked at, or is done: a look that finds its gate closed comes back by itself.
      return;
    }
  }
}
