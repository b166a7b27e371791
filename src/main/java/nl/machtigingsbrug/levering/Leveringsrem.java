package nl.machtigingsbrug.levering;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * Takes no new leveringen from the moment that the application stops, and lets running attempts end
 * while Camel still works: Camel stops in a lower phase.
 */
class Leveringsrem implements SmartLifecycle {
  private final Scheduler scheduler;
  private final Duration geduld;
  private volatile boolean loopt;

  Leveringsrem(Scheduler scheduler, Duration geduld) {
    this.scheduler = scheduler;
    this.geduld = geduld;
  }

  @Override
  public void start() {
    loopt = true;
  }

  @Override
  public void stop() {
    loopt = false;
    scheduler.pause();
    long einde = System.nanoTime() + geduld.toNanos();
    while (!scheduler.getCurrentlyExecuting().isEmpty() && System.nanoTime() < einde) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public boolean isRunning() {
    return loopt;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
