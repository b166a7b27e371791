package nl.machtigingsbrug.levering;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.time.Clock;
import java.time.Duration;
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
   * Plans a look, in the caller's transaction, and looks at once after its commit.
   *
   * @throws DataAccessResourceFailureException where the database fails, as every other access does
   */
  void plan(UUID levering, Duration over) {
    try {
      scheduler
          .get()
          .scheduleIfNotExists(
              TAAK.instance(levering.toString()).build(), klok.instant().plus(over));
    } catch (SQLRuntimeException e) {
      throw new DataAccessResourceFailureException("Niet te plannen", e);
    }
    kijkNaCommit();
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
