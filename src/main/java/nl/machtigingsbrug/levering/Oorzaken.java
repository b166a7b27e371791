package nl.machtigingsbrug.levering;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies behind an exception, without its text: that may carry values. */
final class Oorzaken {
  private static final int DIEPST = 20;

  private Oorzaken() {}

  static Stream<Throwable> van(Throwable fout) {
    return Stream.<@Nullable Throwable>iterate(
            fout, t -> t != null, t -> t == null ? null : t.getCause())
        .limit(DIEPST)
        .map(Throwable.class::cast);
  }

  static <T> Optional<T> zoek(Throwable fout, Class<T> soort) {
    return van(fout).filter(soort::isInstance).map(soort::cast).findFirst();
  }

  /** The innermost cause and where it arose, for the log. */
  static String kort(Throwable fout) {
    Throwable diepste = van(fout).reduce(fout, (een, ander) -> ander);
    StackTraceElement[] spoor = diepste.getStackTrace();
    return diepste.getClass().getName() + (spoor.length == 0 ? "" : " at " + spoor[0]);
  }
}
