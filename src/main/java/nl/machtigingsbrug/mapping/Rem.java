package nl.machtigingsbrug.mapping;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.TraceListener;
import net.sf.saxon.trace.Traceable;
import org.jspecify.annotations.Nullable;

/**
 * Stops a mapping that takes too many steps, too long or too much memory. For one use, in the
 * thread that made it. It looks between steps: a single step that never ends is out of its reach.
 */
final class Rem implements TraceListener {

  /** A real message takes some thousands. */
  private static final int STAPPEN = 1_000_000;

  private static final long NANOSECONDEN = 5_000_000_000L;
  private static final long BYTES = 96L * 1024 * 1024;
  private static final int KIJK_ELKE = 8;
  private static final @Nullable ThreadMXBean GEHEUGEN =
      ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean ? bean : null;

  private final long begin = System.nanoTime();
  private final long bytes = toegewezen();
  private int stappen;

  @Override
  public void enter(
      Traceable stap, Map<String, Object> eigenschappen, @Nullable XPathContext context) {
    stappen++;
    if (stappen > STAPPEN
        || (stappen % KIJK_ELKE == 0
            && (System.nanoTime() - begin > NANOSECONDEN || toegewezen() - bytes > BYTES))) {
      throw new Teveel();
    }
  }

  /** What this thread was given since it began, whether still in use or not. */
  private static long toegewezen() {
    return GEHEUGEN == null ? 0 : GEHEUGEN.getCurrentThreadAllocatedBytes();
  }

  /** Too many steps, too much time or too much memory. */
  static final class Teveel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Teveel() {
      super("A mapping does not end", null, false, false);
    }
  }
}
