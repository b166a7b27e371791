package nl.machtigingsbrug.zds.schrijven;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Leveringsgetuige;
import nl.machtigingsbrug.levering.Staat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Waits until a levering ended: told at once where it ends here, and seen soon where elsewhere. */
@Component
class Uitkomstwacht implements Leveringsgetuige {

  private static final Duration BLIK = Duration.ofMillis(500);

  private final Map<UUID, Semaphore> wachtenden = new ConcurrentHashMap<>();
  private final ObjectProvider<Leveringen> leveringen;

  /**
   * @param leveringen late, since the engine that has them tells its witnesses
   */
  Uitkomstwacht(ObjectProvider<Leveringen> leveringen) {
    this.leveringen = leveringen;
  }

  /** The levering when it ended, or as it is when the time is over; empty where it is gone. */
  Optional<Levering> wacht(UUID id, Duration hoogstens) {
    long tot = System.nanoTime() + hoogstens.toNanos();
    Semaphore sein = wachtenden.computeIfAbsent(id, nieuw -> new Semaphore(0));
    try {
      while (true) {
        Optional<Levering> levering = leveringen.getObject().vind(id);
        long over = tot - System.nanoTime();
        if (levering.isEmpty() || isKlaar(levering.get()) || over <= 0) {
          return levering;
        }
        if (sein.tryAcquire(Math.min(over, BLIK.toNanos()), TimeUnit.NANOSECONDS)) {
          // Others may wait for the same.
          sein.release();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return leveringen.getObject().vind(id);
    } finally {
      wachtenden.remove(id, sein);
    }
  }

  static boolean isKlaar(Levering levering) {
    return levering.staat().isEinde() || levering.staat() == Staat.WERKVOORRAAD;
  }

  @Override
  public void geeindigd(Levering levering, Staat staat, @Nullable Foutcode foutcode) {
    Semaphore sein = wachtenden.get(levering.id());
    if (sein != null) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              sein.release();
            }
          });
    }
  }
}
