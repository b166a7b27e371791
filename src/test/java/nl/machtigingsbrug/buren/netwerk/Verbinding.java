package nl.machtigingsbrug.buren.netwerk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** One connection through the relay. */
final class Verbinding {

  private final Doorgeefluik luik;
  private final Socket beller;
  private final Socket verder;
  private volatile boolean stom;

  Verbinding(Doorgeefluik luik, Socket beller, Socket verder) {
    this.luik = luik;
    this.beller = beller;
    this.verder = verder;
  }

  void verstom() {
    stom = true;
  }

  void sluit() {
    luik.vergeet(this);
    sluit(beller);
    sluit(verder);
  }

  /** Passes bytes until one side closes; a mute connection reads on and passes nothing. */
  void geefDoor(Socket van, Socket naar) {
    byte[] emmer = new byte[8192];
    try {
      InputStream in = van.getInputStream();
      OutputStream uit = naar.getOutputStream();
      for (int aantal = in.read(emmer); aantal >= 0; aantal = in.read(emmer)) {
        wacht();
        if (!stom) {
          uit.write(emmer, 0, aantal);
        }
      }
    } catch (IOException dicht) {
      // One side is gone; the other is closed below.
      stom = true;
    } finally {
      sluit();
    }
  }

  private void wacht() throws IOException {
    long millis = luik.vertraging().toMillis();
    if (millis > 0) {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private static void sluit(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // Nothing is left to close.
      return;
    }
  }
}
