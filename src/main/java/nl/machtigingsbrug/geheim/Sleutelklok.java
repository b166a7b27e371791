package nl.machtigingsbrug.geheim;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks again and again, on a thread of its own: a slow database does not hold it up. */
final class Sleutelklok implements AutoCloseable {

  private final ScheduledExecutorService draad =
      Executors.newSingleThreadScheduledExecutor(
          werk -> {
            Thread eigen = new Thread(werk, "sleutelklok");
            eigen.setDaemon(true);
            return eigen;
          });

  Sleutelklok(Sleutelverversing verversing, Duration pauze) {
    if (!pauze.isZero()) {
      draad.scheduleWithFixedDelay(
          verversing::ververs, pauze.toMillis(), pauze.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() {
    draad.shutdownNow();
  }
}
