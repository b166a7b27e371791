package nl.machtigingsbrug.aansluiting;

import javax.net.ssl.SSLContext;
import org.apache.camel.CamelContext;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;

/** With what a neighbour knows that it is us. */
public final class Clientcertificaat {

  private Clientcertificaat() {}

  /**
   * As a route takes it.
   *
   * @param bundel the SSL bundle that the settings name; without one, what the JVM trusts
   */
  public static SSLContextParameters van(@Nullable String bundel, SslBundles bundels) {
    if (bundel == null) {
      return new SSLContextParameters();
    }
    SSLContext context = bundels.getBundle(bundel).createSslContext();
    return new SSLContextParameters() {
      @Override
      public SSLContext createSSLContext(CamelContext camel) {
        return context;
      }
    };
  }
}
