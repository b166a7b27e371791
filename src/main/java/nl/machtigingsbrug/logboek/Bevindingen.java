package nl.machtigingsbrug.logboek;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the first findings and counts them all: with a lost key every line is one. */
final class Bevindingen {

  private static final int BEWAARD = 1000;

  private final Set<Bevinding> eerste = new LinkedHashSet<>();
  private long aantal;

  void meld(Bevindingssoort soort, @Nullable Long zegel, @Nullable Long regel) {
    var bevinding = new Bevinding(soort, zegel, regel);
    if (eerste.contains(bevinding)) {
      return;
    }
    aantal++;
    if (eerste.size() < BEWAARD) {
      eerste.add(bevinding);
    }
  }

  List<Bevinding> eerste() {
    return List.copyOf(eerste);
  }

  long aantal() {
    return aantal;
  }
}
