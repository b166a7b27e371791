package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sees every call that reaches the neighbour, and answers as it is told. */
class Meter implements Buurman.Gedrag {
  private final List<Long> momenten = new ArrayList<>();
  private int nu;
  private int meest;
  private volatile Buurman.Gedrag antwoord = Buurman.Gedrag.goed();

  void antwoord(Buurman.Gedrag gedrag) {
    antwoord = gedrag;
  }

  @Override
  public void voor() throws Exception {
    komt();
    try {
      antwoord.voor();
      antwoord.na();
    } finally {
      gaat();
    }
  }

  @Override
  public void na() {}

  private synchronized void komt() {
    momenten.add(System.nanoTime());
    meest = Math.max(meest, ++nu);
  }

  private synchronized void gaat() {
    nu--;
  }

  /** When each call came, in nanoseconds, earliest first. */
  synchronized List<Long> momenten() {
    return List.copyOf(momenten);
  }

  synchronized int aantal() {
    return momenten.size();
  }

  /** The most calls at once. */
  synchronized int meest() {
    return meest;
  }

  /** The most calls in any window of this length. */
  int meestIn(Duration venster) {
    List<Long> alle = momenten();
    int meest = 0;
    int eerste = 0;
    for (int i = 0; i < alle.size(); i++) {
      while (alle.get(i) - alle.get(eerste) >= venster.toNanos()) {
        eerste++;
      }
      meest = Math.max(meest, i - eerste + 1);
    }
    return meest;
  }
}
