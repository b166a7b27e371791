package nl.machtigingsbrug.storing.agent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The points, as woven code calls them. At most one is armed at a time; the thread that reaches it
 * says so to the test and stands still until it is told to go on, or is killed.
 */
public final class Punten {

  private static final int LANGST_STIL = 60;

  private static volatile @Nullable Wapen gewapend;
  private static volatile CountDownLatch verder = new CountDownLatch(1);
  private static @Nullable PrintWriter uit;

  private record Wapen(String punt, AtomicInteger rest) {}

  private Punten() {}

  /** Connects to the test. */
  static void verbind(int poort, String replica) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), poort);
    PrintWriter schrijver =
        new PrintWriter(
            new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
    uit = schrijver;
    schrijver.println("HALLO " + replica);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    Thread draad = new Thread(() -> luister(in), "punten");
    draad.setDaemon(true);
    draad.start();
  }

  /** A test that is gone takes this process along. */
  private static void luister(BufferedReader in) {
    try {
      String regel = in.readLine();
      while (regel != null) {
        opdracht(regel.split(" "));
        regel = in.readLine();
      }
    } catch (IOException e) {
      System.out.println("punten: " + e);
    }
    Runtime.getRuntime().halt(98);
  }

  private static void opdracht(String[] woorden) {
    switch (woorden[0]) {
      case "WAPEN" -> {
        verder = new CountDownLatch(1);
        gewapend = new Wapen(woorden[1], new AtomicInteger(Integer.parseInt(woorden[2])));
      }
      case "ONTWAPEN" -> gewapend = null;
      case "GA" -> verder.countDown();
      default -> throw new IllegalArgumentException(woorden[0]);
    }
  }

  /** A thread passes a point. */
  public static void bereikt(String naam, Object[] argumenten) {
    Wapen wapen = gewapend;
    if (wapen == null || !past(wapen.punt(), naam, argumenten)) {
      return;
    }
    if (wapen.rest().decrementAndGet() != 0) {
      return;
    }
    gewapend = null;
    CountDownLatch wacht = verder;
    meld("BEREIKT " + wapen.punt());
    try {
      wacht.await(LANGST_STIL, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Of {@code punt/kind} the kind is what the first text among the arguments begins with. */
  private static boolean past(String wapen, String naam, Object[] argumenten) {
    if (!wapen.startsWith(naam)) {
      return false;
    }
    if (wapen.length() == naam.length()) {
      return true;
    }
    for (Object argument : argumenten) {
      if (argument instanceof String tekst) {
        return wapen.equals(naam + "/" + tekst.split("\\[", 2)[0]);
      }
    }
    return false;
  }

  private static synchronized void meld(String regel) {
    if (uit != null) {
      uit.println(regel);
    }
  }
}
