package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;
import nl.machtigingsbrug.fout.Afwijzing;
import org.apache.camel.Exchange;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A zaaksysteem that answers without end: our memory is not its to fill. */
@Timeout(60)
class ZgwantwoordTest {

  private static final long GROOTSTE = 16L * 1024 * 1024;

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final HttpServer server;

  ZgwantwoordTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/500", uitwisseling -> stroom(uitwisseling, 500));
    server.createContext("/200", uitwisseling -> stroom(uitwisseling, 200));
    server.start();
  }

  @BeforeEach
  void start() throws Exception {
    camel.getRegistry().bind("zgwverzending", new Zgwverzending(Clock.systemUTC()));
    camel.getRegistry().bind("zgwantwoord", new Zgwantwoord());
    PluginHelper.getRoutesLoader(camel)
        .loadRoutes(
            ResourceHelper.resolveResource(camel, "classpath:routes/zgw-aanroep.camel.yaml"));
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
    server.stop(0);
  }

  @Test
  void vanEenFoutTellenAlleenStatusEnCode() {
    Exchange uit = roep("/500/zaken");

    assertThat(uit.getException())
        .isInstanceOfSatisfying(
            HttpOperationFailedException.class,
            fout -> {
              assertThat(fout.getStatusCode()).isEqualTo(500);
              assertThat(fout.getResponseBody()).isEmpty();
              assertThat(fout.getResponseHeaders()).containsOnly(Map.entry("Retry-After", "7"));
            });
  }

  @Test
  void vanEenFoutIsDeEersteCodeTeZien() {
    String fout =
        """
        {"type":"x","code" : "invalid","title":"999990019",
         "invalidParams":[{"name":"inpBsn","code":"max_length","reason":"999990019"}]}""";

    assertThatThrownBy(
            () ->
                new Zgwantwoord()
                    .lees(
                        new ByteArrayInputStream(fout.getBytes(StandardCharsets.UTF_8)),
                        400,
                        null,
                        null))
        .isInstanceOfSatisfying(
            HttpOperationFailedException.class,
            gegooid -> {
              assertThat(gegooid.getResponseBody()).isEqualTo("invalid");
              assertThat(gegooid).message().doesNotContain("999990019");
            });
  }

  @Test
  void eenAntwoordIsBegrensd() {
    assertThat(roep("/200/zaken").getException()).isInstanceOf(Afwijzing.class);
  }

  private Exchange roep(String pad) {
    String adres = "http://localhost:" + server.getAddress().getPort();
    return camel
        .createProducerTemplate()
        .send(
            "direct:zgw-aanroep",
            exchange -> {
              exchange.setProperty(Zgwgemeente.EIGENSCHAP, Voorbeeld.instellingen(adres));
              exchange.getMessage().setBody(Zgwverzoek.lees(URI.create(adres + pad)));
            });
  }

  private void stroom(HttpExchange uitwisseling, int status) throws IOException {
    uitwisseling.getResponseHeaders().add("Retry-After", "7");
    uitwisseling.sendResponseHeaders(status, 0);
    byte[] stuk = "[1],".repeat(16_384).getBytes(StandardCharsets.UTF_8);
    try (OutputStream uit = uitwisseling.getResponseBody()) {
      uit.write('[');
      for (long verstuurd = 0; verstuurd < GROOTSTE; verstuurd += stuk.length) {
        uit.write(stuk);
      }
    }
  }
}
