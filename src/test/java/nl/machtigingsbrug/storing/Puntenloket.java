package nl.machtigingsbrug.storing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where the agents of the replicas report that a point is reached. */
final class Puntenloket implements AutoCloseable {

  private final ServerSocket luister;
  private final Map<String, PrintWriter> replicas = new ConcurrentHashMap<>();
  private final BlockingQueue<Bereikt> bereikt = new LinkedBlockingQueue<>();

  private Puntenloket() throws IOException {
    luister = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    draad(this::neemAan);
  }

  /**
   * A thread of a replica stands still.
   *
   * @param plek as it was armed
   */
  record Bereikt(String replica, String plek) {}

  static Puntenloket open() {
    try {
      return new Puntenloket();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int poort() {
    return luister.getLocalPort();
  }

  /** The replica stands still when it comes to this place for the n-th time from now. */
  void wapen(String replica, Punt.Plek plek, int keer) {
    zeg(replica, "WAPEN " + plek + " " + keer);
  }

  void ontwapen(String replica) {
    zeg(replica, "ONTWAPEN");
  }

  /** The thread that stands still goes on. */
  void ga(String replica) {
    zeg(replica, "GA");
  }

  /** Who came to this place, or null when nobody did in time. */
  @Nullable Bereikt wachtOp(Punt.Plek plek, Duration hoogstens) {
    long einde = System.nanoTime() + hoogstens.toNanos();
    try {
      while (true) {
        Bereikt eerste = bereikt.poll(einde - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (eerste == null || eerste.plek().equals(plek.toString())) {
          return eerste;
        }
        ga(eerste.replica());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void zeg(String replica, String regel) {
    PrintWriter schrijver = replicas.get(replica);
    if (schrijver != null) {
      schrijver.println(regel);
    }
  }

  private void neemAan() {
    while (!luister.isClosed()) {
      try {
        Socket socket = luister.accept();
        draad(() -> luister(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void luister(Socket socket) {
    try (socket;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      String replica = String.valueOf(in.readLine()).replace("HALLO ", "");
      replicas.put(
          replica,
          new PrintWriter(
              new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true));
      String regel = in.readLine();
      while (regel != null) {
        bereikt.add(new Bereikt(replica, regel.replace("BEREIKT ", "")));
        regel = in.readLine();
      }
    } catch (IOException e) {
      // The replica is dead, which is what it is for.
      return;
    }
  }

  private static void draad(Runnable werk) {
    Thread draad = new Thread(werk, "puntenloket");
    draad.setDaemon(true);
    draad.start();
  }

  @Override
  public void close() {
    try {
      luister.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
