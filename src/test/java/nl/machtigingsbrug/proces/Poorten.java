package nl.machtigingsbrug.proces;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that are free now, and that no outgoing connection takes before they are used: they lie
 * below the range from which operating systems number those (Linux: 32768, others: 49152).
 */
public final class Poorten {

  private static final int VAN = 15_000;
  private static final int TOT = 32_000;
  private static final int POGINGEN = 100;

  private Poorten() {}

  /** One of them. */
  public static int vrij() {
    for (int i = 0; i < POGINGEN; i++) {
      int poort = ThreadLocalRandom.current().nextInt(VAN, TOT);
      if (isVrij(poort)) {
        return poort;
      }
    }
    throw new IllegalStateException("no free port between " + VAN + " and " + TOT);
  }

  private static boolean isVrij(int poort) {
    try (ServerSocket vrij = new ServerSocket(poort)) {
      return vrij.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
