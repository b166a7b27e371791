package nl.machtigingsbrug.aanvallen;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Notes every URL that anyone in this process wants to fetch: the JDK asks it for a proxy first.
 */
public final class Kanarie extends ProxySelector {

  private final List<URI> aanroepen = new CopyOnWriteArrayList<>();

  /** Listens from here on. */
  public void plaats() {
    ProxySelector.setDefault(this);
  }

  /** What anyone wanted to fetch. */
  public List<URI> aanroepen() {
    return List.copyOf(aanroepen);
  }

  @Override
  public List<Proxy> select(URI doel) {
    aanroepen.add(doel);
    return List.of(Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI doel, SocketAddress adres, IOException oorzaak) {
    aanroepen.add(doel);
  }
}
