package nl.machtigingsbrug.buren.netwerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP relay on a port of its own that can cut, refuse, swallow and delay. */
public final class Doorgeefluik implements AutoCloseable {

  private final InetSocketAddress doel;
  private final Set<Verbinding> verbindingen = ConcurrentHashMap.newKeySet();
  private ServerSocket deur;
  private volatile boolean stil;
  private volatile Duration vertraging = Duration.ZERO;

  private Doorgeefluik(InetSocketAddress doel) throws IOException {
    this.doel = doel;
    this.deur = open(0);
  }

  /** To a port of this machine. */
  public static Doorgeefluik naar(int poort) {
    try {
      return new Doorgeefluik(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens; the same as long as it lives. */
  public synchronized int poort() {
    return deur.getLocalPort();
  }

  /** How many connections pass through now. */
  public int verbindingen() {
    return verbindingen.size();
  }

  /** Cuts what is open; new connections pass. */
  public void verbreek() {
    verbindingen.forEach(Verbinding::sluit);
  }

  /** Cuts what is open and refuses what comes. */
  public synchronized void weiger() {
    try {
      deur.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    verbreek();
  }

  /**
   * Connections stay open, but nothing comes through any more: as when a firewall forgets them.
   * Those of now and those that are made from now on never recover.
   */
  public void slik() {
    stil = true;
    verbindingen.forEach(Verbinding::verstom);
  }

  /** Everything that passes waits this long first. */
  public void vertraag(Duration hoeLang) {
    vertraging = hoeLang;
  }

  /** New connections pass, without delay. */
  public synchronized void herstel() {
    stil = false;
    vertraging = Duration.ZERO;
    if (deur.isClosed()) {
      try {
        deur = open(deur.getLocalPort());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    weiger();
  }

  Duration vertraging() {
    return vertraging;
  }

  void vergeet(Verbinding verbinding) {
    verbindingen.remove(verbinding);
  }

  private ServerSocket open(int poort) throws IOException {
    ServerSocket nieuw = new ServerSocket();
    nieuw.setReuseAddress(true);
    nieuw.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort));
    draad(() -> neemAan(nieuw));
    return nieuw;
  }

  private void neemAan(ServerSocket open) {
    while (!open.isClosed()) {
      try {
        verbind(open.accept());
      } catch (IOException dicht) {
        // Closed, or the other side is not there: whoever called notices by itself.
        continue;
      }
    }
  }

  private void verbind(Socket beller) throws IOException {
    Socket verder = new Socket();
    try {
      verder.connect(doel, 5000);
    } catch (IOException weg) {
      beller.close();
      throw weg;
    }
    Verbinding verbinding = new Verbinding(this, beller, verder);
    verbindingen.add(verbinding);
    if (stil) {
      verbinding.verstom();
    }
    draad(() -> verbinding.geefDoor(beller, verder));
    draad(() -> verbinding.geefDoor(verder, beller));
    synchronized (this) {
      if (deur.isClosed()) {
        verbinding.sluit();
      }
    }
  }

  private static void draad(Runnable werk) {
    Thread draad = new Thread(werk, "doorgeefluik");
    draad.setDaemon(true);
    draad.start();
  }
}
