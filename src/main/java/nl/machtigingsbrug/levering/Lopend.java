package nl.machtigingsbrug.levering;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * The attempt that an exchange belongs to. Shared by all copies of the exchange, so that a failing
 * step cannot get lost in a split or a catch and look like a success.
 */
final class Lopend {
  private static final String EIGENSCHAP = "leveringspoging";

  private final Levering levering;
  private final AtomicReference<@Nullable Throwable> fout = new AtomicReference<>();

  Lopend(Levering levering) {
    this.levering = levering;
  }

  static Lopend van(Exchange exchange) {
    Lopend lopend = exchange.getProperty(EIGENSCHAP, Lopend.class);
    if (lopend == null) {
      throw new IllegalStateException("a step runs only on the route of a levering");
    }
    return lopend;
  }

  void zetOp(Exchange exchange) {
    exchange.setProperty(EIGENSCHAP, this);
    exchange.setProperty("levering", levering);
    exchange.setProperty("poging", levering.poging());
  }

  Levering levering() {
    return levering;
  }

  void mislukte(Throwable oorzaak) {
    fout.compareAndSet(null, oorzaak);
  }

  /** Ends a route that goes on after a step has failed. */
  void bewaak() {
    Throwable eerder = fout.get();
    if (eerder instanceof RuntimeException e) {
      throw e;
    }
    if (eerder != null) {
      throw new Afgebroken();
    }
  }

  @Nullable Throwable fout() {
    return fout.get();
  }
}
