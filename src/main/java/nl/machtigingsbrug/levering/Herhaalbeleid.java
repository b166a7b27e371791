package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a failed attempt is repeated: exponential with jitter under a ceiling. Pure. */
record Herhaalbeleid(Duration basis, Duration plafond, Duration retryAfterPlafond, int pogingen) {

  Herhaalbeleid(Leveringinstellingen i) {
    this(i.basis(), i.plafond(), i.retryAfterPlafond(), i.pogingen());
  }

  /**
   * How long to wait.
   *
   * @param geteld how many attempts counted so far, at least 1
   * @param toeval from 0 (inclusive) to 1 (exclusive)
   * @param retryAfter what the neighbour asked for, or null; never shorter than the base, so that a
   *     neighbour cannot make the attempts burn up
   * @return the wait, or empty when the attempts are used up
   */
  Optional<Duration> wachttijd(int geteld, double toeval, @Nullable Duration retryAfter) {
    if (op(geteld)) {
      return Optional.empty();
    }
    if (retryAfter != null) {
      return Optional.of(begrens(retryAfter, basis, retryAfterPlafond));
    }
    Duration boven = boven(geteld);
    Duration onder = onder(geteld);
    long speling = boven.minus(onder).toMillis();
    return Optional.of(onder.plusMillis((long) (toeval * speling)));
  }

  boolean op(int geteld) {
    return geteld >= pogingen;
  }

  /** The shortest wait after this many attempts. */
  Duration onder(int geteld) {
    return begrens(boven(geteld).dividedBy(2), basis, plafond);
  }

  /** The longest wait after this many attempts. */
  Duration boven(int geteld) {
    Duration boven = basis;
    for (int i = 0; i < geteld && boven.compareTo(plafond) < 0; i++) {
      boven = boven.multipliedBy(2);
    }
    return begrens(boven, basis, plafond);
  }

  private static Duration begrens(Duration duur, Duration min, Duration max) {
    return duur.compareTo(min) < 0 ? min : duur.compareTo(max) > 0 ? max : duur;
  }
}
