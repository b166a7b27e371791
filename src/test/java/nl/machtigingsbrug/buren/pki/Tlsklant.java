package nl.machtigingsbrug.buren.pki;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Calls over TLS, with the certificate of choice. */
public final class Tlsklant {

  private Tlsklant() {}

  /**
   * A client that trusts one CA.
   *
   * @param wie what it shows, or null
   */
  public static HttpClient met(@Nullable Certificaat wie, KeyStore vertrouwt)
      throws GeneralSecurityException, IOException {
    TrustManagerFactory vertrouwen = TrustManagerFactory.getInstance("PKIX");
    vertrouwen.init(vertrouwt);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(
        wie == null ? null : new KeyManager[] {new Opdringer(wie)},
        vertrouwen.getTrustManagers(),
        null);
    return HttpClient.newBuilder().sslContext(tls).build();
  }
}
