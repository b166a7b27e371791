package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.springframework.stereotype.Component;

/** What went wrong on the way to the zaaksysteem behind us, told apart by what it can have done. */
@Component("zdsstoring")
final class Zdsstoring {

  /**
   * Tells the sender.
   *
   * @throws Afwijzing MB-STUF-40 where the zaaksysteem saw nothing of the message, MB-STUF-41 where
   *     nobody knows
   */
  @Handler
  void meld(@ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Throwable fout) {
    if (fout instanceof ConnectException
        || fout instanceof ConnectTimeoutException
        || fout instanceof ConnectionRequestTimeoutException
        || fout instanceof NoRouteToHostException
        || fout instanceof UnknownHostException
        || fout instanceof SSLHandshakeException
        || fout instanceof SSLPeerUnverifiedException) {
      throw new Afwijzing(Foutcode.STUF_DOORGEVEN_ONBEREIKBAAR);
    }
    if (fout instanceof IOException) {
      throw new Afwijzing(Foutcode.STUF_DOORGEVEN_ONZEKER);
    }
    if (fout instanceof RuntimeException ongecontroleerd) {
      throw ongecontroleerd;
    }
    throw new IllegalStateException(fout);
  }
}
