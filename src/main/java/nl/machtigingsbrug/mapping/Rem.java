package nl.machtigingsbrug.mapping;

import java.util.Map;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.TraceListener;
import net.sf.saxon.trace.Traceable;
import org.jspecify.annotations.Nullable;

/** Stops a mapping that takes too many steps or too long. For one use. */
final class Rem implements TraceListener {

  /** A real message takes some thousands. */
  private static final int STAPPEN = 2_000_000;

  private static final long NANOSECONDEN = 5_000_000_000L;
  private static final int KLOK_ELKE = 1024;

  private final long begin = System.nanoTime();
  private int stappen;

  @Override
  public void enter(
      Traceable stap, Map<String, Object> eigenschappen, @Nullable XPathContext context) {
    stappen++;
    if (stappen > STAPPEN
        || (stappen % KLOK_ELKE == 0 && System.nanoTime() - begin > NANOSECONDEN)) {
      throw new Teveel();
    }
  }

  /** Too many steps or too much time. */
  static final class Teveel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Teveel() {
      super("A mapping does not end", null, false, false);
    }
  }
}
