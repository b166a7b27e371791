package nl.machtigingsbrug.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Hands TCP connections on to a neighbour, until it is told to cut, refuse or delay them. Only what
 * goes to the neighbour is delayed, and arrives even when its sender has died meanwhile: as in a
 * real network.
 */
final class Luik implements AutoCloseable {

  private static final int VERBINDTIJD = 2_000;

  private final ServerSocket luister;
  private final InetSocketAddress doel;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService draden =
      Executors.newCachedThreadPool(
          werk -> {
            Thread draad = new Thread(werk, "luik");
            draad.setDaemon(true);
            return draad;
          });
  private volatile boolean weigert;
  private volatile Duration vertraging = Duration.ZERO;

  private Luik(InetSocketAddress hier, InetSocketAddress doel) throws IOException {
    this.doel = doel;
    luister = new ServerSocket();
    luister.setReuseAddress(true);
    luister.bind(hier, 100);
    draden.execute(this::neemAan);
  }

  /** Starts; port 0 takes any. */
  static Luik start(InetSocketAddress hier, InetSocketAddress doel) {
    try {
      return new Luik(hier, doel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port at which it listens. */
  int poort() {
    return luister.getLocalPort();
  }

  /** Cuts every connection that is open now; what was under way is lost. */
  void verbreek() {
    open.forEach(Luik::breek);
  }

  /** Cuts, and refuses every new connection until {@link #herstel()}. */
  void weiger() {
    weigert = true;
    verbreek();
  }

  /** Holds what goes to the neighbour for this long, until {@link #herstel()}. */
  void vertraag(Duration duur) {
    vertraging = duur;
  }

  /** New connections and new bytes pass as if nothing had happened. */
  void herstel() {
    weigert = false;
    vertraging = Duration.ZERO;
  }

  private void neemAan() {
    while (!luister.isClosed()) {
      try {
        Socket van = luister.accept();
        draden.execute(() -> verbind(van));
      } catch (IOException e) {
        // Closed, or a caller that is gone already.
        continue;
      }
    }
  }

  private void verbind(Socket van) {
    Socket naar = new Socket();
    open.add(van);
    try {
      if (weigert) {
        breek(van);
        return;
      }
      naar.connect(doel, VERBINDTIJD);
      van.setTcpNoDelay(true);
      naar.setTcpNoDelay(true);
      open.add(naar);
      BlockingQueue<Brok> rij = new LinkedBlockingQueue<>();
      draden.execute(() -> lees(van, rij));
      draden.execute(() -> geefDoor(naar, van));
      schrijf(rij, naar);
    } catch (IOException e) {
      breek(van);
      breek(naar);
    } finally {
      open.remove(van);
      open.remove(naar);
    }
  }

  private record Brok(byte[] bytes, long nanos) {}

  private void lees(Socket van, BlockingQueue<Brok> rij) {
    byte[] buffer = new byte[16_384];
    try {
      int gelezen = van.getInputStream().read(buffer);
      while (gelezen >= 0) {
        rij.add(new Brok(Arrays.copyOf(buffer, gelezen), System.nanoTime() + vertraging.toNanos()));
        gelezen = van.getInputStream().read(buffer);
      }
    } catch (IOException e) {
      // The sender is gone: what it sent still arrives.
    }
    rij.add(new Brok(new byte[0], System.nanoTime()));
  }

  private static void schrijf(BlockingQueue<Brok> rij, Socket naar) throws IOException {
    try {
      Brok brok = rij.take();
      while (brok.bytes().length > 0) {
        TimeUnit.NANOSECONDS.sleep(brok.nanos() - System.nanoTime());
        naar.getOutputStream().write(brok.bytes());
        naar.getOutputStream().flush();
        brok = rij.take();
      }
      naar.shutdownOutput();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void geefDoor(Socket van, Socket naar) {
    byte[] buffer = new byte[16_384];
    try {
      int gelezen = van.getInputStream().read(buffer);
      while (gelezen >= 0) {
        naar.getOutputStream().write(buffer, 0, gelezen);
        naar.getOutputStream().flush();
        gelezen = van.getInputStream().read(buffer);
      }
    } catch (IOException e) {
      // Cut on one side: cut on the other too.
    }
    breek(naar);
    breek(van);
  }

  private static void breek(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      luister.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    verbreek();
    draden.shutdownNow();
  }
}
