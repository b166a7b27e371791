package nl.machtigingsbrug.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting, never without a bound. */
final class Tijd {

  private Tijd() {}

  static void slaap(Duration duur) {
    try {
      TimeUnit.NANOSECONDS.sleep(duur.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether it came true in time. */
  static boolean wacht(Duration hoogstens, BooleanSupplier wat) {
    long einde = System.nanoTime() + hoogstens.toNanos();
    while (!wat.getAsBoolean()) {
      if (System.nanoTime() > einde) {
        return false;
      }
      slaap(Duration.ofMillis(100));
    }
    return true;
  }

  /** A command of the system. */
  static void voerUit(String... opdracht) {
    try {
      Process proces =
          new ProcessBuilder(opdracht)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!proces.waitFor(20, TimeUnit.SECONDS)) {
        proces.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
