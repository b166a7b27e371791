package nl.machtigingsbrug.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/**
 * A caller that costs little: it waits in its own thread, on a connection that stays open. A client
 * with threads of its own for sending and receiving would take from the cores that are measured.
 */
final class Klant implements AutoCloseable {

  private static final int VERBINDINGEN = 64;

  private final CloseableHttpClient http =
      HttpClients.custom()
          .setConnectionManager(
              PoolingHttpClientConnectionManagerBuilder.create()
                  .setMaxConnPerRoute(VERBINDINGEN)
                  .setMaxConnTotal(VERBINDINGEN)
                  .build())
          .disableAutomaticRetries()
          .disableRedirectHandling()
          .disableCookieManagement()
          .disableContentCompression()
          .build();

  private final Supplier<String> token;

  Klant(Supplier<String> token) {
    this.token = token;
  }

  /** An answer. */
  record Antwoord(int status, String tekst) {}

  /** {@code POST}. */
  Antwoord stuur(URI adres, String soort, Map<String, String> kop, String bericht)
      throws IOException {
    HttpPost vraag = new HttpPost(adres);
    kop.forEach(vraag::setHeader);
    vraag.setHeader("Authorization", "Bearer " + token.get());
    vraag.setEntity(new StringEntity(bericht, ContentType.create(soort, StandardCharsets.UTF_8)));
    return http.execute(
        vraag,
        antwoord -> new Antwoord(antwoord.getCode(), EntityUtils.toString(antwoord.getEntity())));
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
