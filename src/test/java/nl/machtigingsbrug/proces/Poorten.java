package nl.machtigingsbrug.proces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that are free now. */
public final class Poorten {

  private Poorten() {}

  /** One of them. */
  public static int vrij() {
    try (ServerSocket poort = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return poort.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
