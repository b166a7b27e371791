package nl.machtigingsbrug.zaak.zgw;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.camel.Header;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Passes the content of a document on while it comes in: it is never whole in memory. */
@Component("zgwdownload")
final class Zgwdownload {

  /** The exchange property with the stream that it goes to. */
  static final String NAAR = "zgwDownloadNaar";

  /**
   * Passes on.
   *
   * @return nothing, so that the content stays out of the message
   * @throws HttpOperationFailedException where the status says that it failed
   */
  @Handler
  String lees(
      @Body @Nullable InputStream antwoord,
      @Header(Exchange.HTTP_RESPONSE_CODE) int status,
      @ExchangeProperty(NAAR) OutputStream naar)
      throws IOException, HttpOperationFailedException {
    try (InputStream bron = antwoord) {
      if (status < 200 || status > 299) {
        throw new HttpOperationFailedException("", status, null, null, Map.of(), "");
      }
      if (bron != null) {
        bron.transferTo(naar);
      }
      return "";
    }
  }
}
