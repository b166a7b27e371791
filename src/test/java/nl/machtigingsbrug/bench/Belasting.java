package nl.machtigingsbrug.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The same work by a number of callers at once. */
final class Belasting {

  /** What one caller does once. */
  interface Werk {
    void doe(int nummer) throws Exception;
  }

  private Belasting() {}

  /**
   * Does it.
   *
   * @return pieces of work per second
   */
  static double meet(int aanroepers, int aantal, Werk werk) throws Exception {
    AtomicInteger volgende = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService draden = Executors.newFixedThreadPool(aanroepers);
    try {
      List<Future<?>> lopend = new ArrayList<>();
      for (int i = 0; i < aanroepers; i++) {
        lopend.add(
            draden.submit(
                () -> {
                  start.await();
                  for (int nummer = volgende.getAndIncrement();
                      nummer < aantal;
                      nummer = volgende.getAndIncrement()) {
                    werk.doe(nummer);
                  }
                  return null;
                }));
      }
      long begin = System.nanoTime();
      start.countDown();
      for (Future<?> draad : lopend) {
        draad.get();
      }
      return aantal / ((System.nanoTime() - begin) / 1e9);
    } finally {
      draden.shutdownNow();
    }
  }
}
