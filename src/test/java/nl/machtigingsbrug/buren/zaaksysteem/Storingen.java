package nl.machtigingsbrug.buren.zaaksysteem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults that are on, each with a count of the calls that it saw. */
public final class Storingen {

  private static final class Teller {
    private final Storing storing;
    private int gezien;

    Teller(Storing storing) {
      this.storing = storing;
    }
  }

  private final List<Teller> tellers = new ArrayList<>();

  /** One more. */
  public synchronized void zet(Storing storing) {
    tellers.add(new Teller(storing));
  }

  /** None any more. */
  public synchronized void wis() {
    tellers.clear();
  }

  /** The first that touches this call, or null. */
  public synchronized @Nullable Storing bij(String methode, String pad) {
    for (Teller teller : tellers) {
      if (teller.storing.raakt(methode, pad)) {
        int nummer = teller.gezien++;
        if (nummer >= teller.storing.na() && nummer < teller.storing.na() + teller.storing.keer()) {
          return teller.storing;
        }
      }
    }
    return null;
  }
}
