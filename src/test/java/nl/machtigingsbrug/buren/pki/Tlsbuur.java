package nl.machtigingsbrug.buren.pki;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/** A system that takes SOAP from who shows a certificate that it trusts, and from nobody else. */
public final class Tlsbuur implements AutoCloseable {

  private final HttpsServer server;
  private final List<String> bezoekers = new CopyOnWriteArrayList<>();

  private Tlsbuur(HttpsServer server) {
    this.server = server;
  }

  /**
   * Starts, with a certificate for {@code localhost}.
   *
   * @param antwoorden what it says to what
   */
  public static Tlsbuur start(Certificaat wie, KeyStore vertrouwt, UnaryOperator<byte[]> antwoorden)
      throws GeneralSecurityException, IOException {
    KeyManagerFactory sleutels = KeyManagerFactory.getInstance("PKIX");
    sleutels.init(wie.sleutelbos(), Certificaat.WACHTWOORD.toCharArray());
    TrustManagerFactory vertrouwen = TrustManagerFactory.getInstance("PKIX");
    vertrouwen.init(vertrouwt);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(sleutels.getKeyManagers(), vertrouwen.getTrustManagers(), null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(tls) {
          @Override
          public void configure(HttpsParameters deze) {
            SSLParameters eisen = tls.getDefaultSSLParameters();
            eisen.setNeedClientAuth(true);
            deze.setSSLParameters(eisen);
          }
        });
    Tlsbuur buur = new Tlsbuur(server);
    server.createContext(
        "/",
        http -> {
          buur.bezoekers.add(((HttpsExchange) http).getSSLSession().getPeerPrincipal().getName());
          byte[] antwoord = antwoorden.apply(http.getRequestBody().readAllBytes());
          http.getResponseHeaders().set("Content-Type", "text/xml");
          http.sendResponseHeaders(200, antwoord.length);
          http.getResponseBody().write(antwoord);
          http.close();
        });
    server.start();
    return buur;
  }

  /** Where it is, by this name or number of the machine. */
  public String adres(String machine) {
    return "https://" + machine + ":" + server.getAddress().getPort();
  }

  /** Whose messages it saw, by the names in their certificates. */
  public List<String> bezoekers() {
    return List.copyOf(bezoekers);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
