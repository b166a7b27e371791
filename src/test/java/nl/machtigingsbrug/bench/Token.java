package nl.machtigingsbrug.bench;

import java.time.Duration;
import java.util.function.Supplier;

/** A token that is used for a while. */
final class Token implements Supplier<String> {

  private static final long LEVEN = Duration.ofSeconds(20).toNanos();

  private final Supplier<String> bron;
  private String waarde = "";
  private long tot = System.nanoTime();

  Token(Supplier<String> bron) {
    this.bron = bron;
  }

  @Override
  public synchronized String get() {
    if (System.nanoTime() - tot >= 0) {
      waarde = bron.get();
      tot = System.nanoTime() + LEVEN;
    }
    return waarde;
  }
}
