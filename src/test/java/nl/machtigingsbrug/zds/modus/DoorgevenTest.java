package nl.machtigingsbrug.zds.modus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.zds.Antwoordcontrole;
import nl.machtigingsbrug.zds.Doorgegeven;
import nl.machtigingsbrug.zds.Modus;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.util.unit.DataSize;

/** What passes unchanged, over real HTTP, and what is said where the way is broken. */
@Timeout(60)
class DoorgevenTest {

  private static final byte[] BV03 =
      "<?xml version='1.0' ?>\r\n<S:Envelope\txmlns:S='x'>caf\u00e9</S:Envelope >"
          .getBytes(StandardCharsets.ISO_8859_1);

  private final AtomicReference<byte @Nullable []> ontvangen = new AtomicReference<>();
  private final AtomicReference<@Nullable Headers> koppen = new AtomicReference<>();
  private final AtomicLong lengte = new AtomicLong();
  private final AtomicInteger keren = new AtomicInteger();
  private HttpServer server;
  private CamelContext camel;
  private int status = 200;
  private String type = "text/xml;charset=ISO-8859-1";
  private long antwoordlengte = -1;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/oud/OntvangAsynchroon",
        http -> {
          keren.incrementAndGet();
          koppen.set(http.getRequestHeaders());
          try (InputStream in = http.getRequestBody()) {
            byte[] begin = in.readNBytes(1 << 20);
            ontvangen.set(begin);
            lengte.set(begin.length + in.transferTo(OutputStream.nullOutputStream()));
          }
          http.getResponseHeaders().set("Content-Type", type);
          if (antwoordlengte >= 0) {
            http.sendResponseHeaders(status, antwoordlengte);
            vul(http.getResponseBody(), antwoordlengte);
          } else {
            http.sendResponseHeaders(status, BV03.length);
            http.getResponseBody().write(BV03);
          }
          http.close();
        });
    server.start();
    camel = camel("http://localhost:" + server.getAddress().getPort() + "/oud");
  }

  @AfterEach
  void stop() {
    camel.stop();
    server.stop(0);
  }

  @Test
  void allesGaatHeenEnTerugZoalsHetIs() throws Exception {
    String xml = Zdsproef.creeerZaak("B0757", "", Zdsproef.initiator("999990019"));
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    String contentType = "application/soap+xml;  charset=\"UTF-8\"; action=\"urn:x\"";
    Ruwbericht ruw = new Zdsproef.Ruw(contentType, "\"urn:actie\"", bytes);

    assertThat(geef(Zdsproef.vraag(Operatie.CREEER_ZAAK, Versie.ZDS_1_1, ruw, bytes)).begin())
        .isEqualTo(BV03);

    assertThat(ontvangen.get()).isEqualTo(bytes);
    Headers kop = Objects.requireNonNull(koppen.get());
    assertThat(kop.getFirst("Content-Type")).isEqualTo(contentType);
    assertThat(kop.containsKey("X-Aanval")).isFalse();
    assertThat(kop.getFirst("SOAPAction")).isEqualTo("\"urn:actie\"");
    assertThat(kop.getFirst("Content-Length")).isEqualTo("" + bytes.length);
  }

  @ParameterizedTest
  @CsvSource({"200, text/xml", "500, text/xml; charset=utf-8", "400, application/soap+xml"})
  void ookEenFoutInEenEnvelopGaatTerugZoalsHijIs(int gegeven, String soort) throws Exception {
    status = gegeven;
    type = soort;

    Terug antwoord = geef(creeerZaak());

    assertThat(antwoord.status()).isEqualTo(gegeven);
    assertThat(antwoord.contentType()).isEqualTo(soort);
    assertThat(antwoord.begin()).isEqualTo(BV03);
  }

  @ParameterizedTest
  @CsvSource({
    "503, text/xml, STUF_DOORGEVEN_ONBEREIKBAAR",
    "429, text/html, STUF_DOORGEVEN_ONBEREIKBAAR",
    "200, text/html, STUF_DOORGEVEN_GEEN_ANTWOORD",
    "500, application/json, STUF_DOORGEVEN_GEEN_ANTWOORD",
    "401, text/xml, STUF_DOORGEVEN_GEEN_ANTWOORD",
    "302, text/xml, STUF_DOORGEVEN_GEEN_ANTWOORD"
  })
  void watGeenBerichtIsGaatNietTerug(int gegeven, String soort, Foutcode code) {
    status = gegeven;
    type = soort;

    assertThat(fout(creeerZaak())).isEqualTo(code);
    assertThat(keren).hasValue(1);
  }

  @Test
  void wieErNietIsHeeftNietsGezien() throws Exception {
    camel.stop();
    int vrij;
    try (ServerSocket poort = new ServerSocket(0)) {
      vrij = poort.getLocalPort();
    }
    camel = camel("http://localhost:" + vrij + "/oud");

    assertThat(fout(creeerZaak())).isEqualTo(Foutcode.STUF_DOORGEVEN_ONBEREIKBAAR);
  }

  @Test
  void vanWieMiddenInHetBerichtVerdwijntWeetNiemandIets() throws Exception {
    try (ServerSocket weg = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread ophanger =
          new Thread(
              () -> {
                try (var lijn = weg.accept()) {
                  lijn.getInputStream().read();
                  lijn.setSoLinger(true, 0);
                } catch (IOException e) {
                  return;
                }
              });
      ophanger.start();
      camel.stop();
      camel = camel("http://localhost:" + weg.getLocalPort() + "/oud");

      assertThat(fout(creeerZaak())).isEqualTo(Foutcode.STUF_DOORGEVEN_ONZEKER);
      ophanger.join();
    }
  }

  @Test
  void zonderAdresGaatHetNergensHeen() {
    Zdsvraag vraag = creeerZaak();
    Zdsvraag nieuw =
        new Zdsvraag(
            vraag.afnemer(),
            vraag.gemeente(),
            Versie.ZDS_1_2,
            vraag.soap(),
            vraag.operatie(),
            vraag.bericht(),
            null,
            vraag.ruw());

    assertThat(fout(nieuw)).isEqualTo(Foutcode.CONFIG_ONGELDIG);
    assertThat(keren).hasValue(0);
  }

  @Test
  void eenGrootDocumentStroomtHeenEnTerug() throws Exception {
    long groot = 80L * 1024 * 1024;
    antwoordlengte = 60L * 1024 * 1024;
    Ruwbericht ruw =
        new Ruwbericht() {
          @Override
          public String contentType() {
            return Zdsproef.SOAP11;
          }

          @Override
          public @Nullable String soapAction() {
            return null;
          }

          @Override
          public InputStream open() {
            return new SequenceInputStream(
                new ByteArrayInputStream(new byte[] {'<'}), nullen(groot - 1));
          }
        };
    byte[] klein = Zdsproef.creeerZaak("x", "", "").getBytes(StandardCharsets.UTF_8);

    Terug antwoord = geef(Zdsproef.vraag(Operatie.CREEER_ZAAK, Versie.ZDS_1_1, ruw, klein));
    assertThat(antwoord.lengte()).isEqualTo(antwoordlengte);
    assertThat(lengte).hasValue(groot);
  }

  @Test
  void eenAntwoordDatTeGrootIsBreektAf() throws Exception {
    antwoordlengte = 76L * 1024 * 1024;

    assertThat(stuur(creeerZaak()).getException()).isInstanceOf(IOException.class);
  }

  private static Zdsvraag creeerZaak() {
    return Zdsproef.vraag(Operatie.CREEER_ZAAK, Zdsproef.creeerZaak("B0757", "", ""));
  }

  /** What came back, while the call lasts: as the endpoint writes it. */
  record Terug(int status, String contentType, long lengte, byte[] begin) {}

  private static void lees(Exchange exchange) throws IOException {
    Doorgegeven antwoord = exchange.getMessage().getBody(Doorgegeven.class);
    try (InputStream in = antwoord.open()) {
      byte[] begin = in.readNBytes(1000);
      long rest = in.transferTo(OutputStream.nullOutputStream());
      exchange
          .getMessage()
          .setBody(
              new Terug(antwoord.status(), antwoord.contentType(), begin.length + rest, begin));
    }
  }

  private Terug geef(Zdsvraag vraag) {
    Exchange uit = stuur(vraag);
    assertThat(uit.getException()).isNull();
    return uit.getMessage().getBody(Terug.class);
  }

  private Foutcode fout(Zdsvraag vraag) {
    Exception gevangen = stuur(vraag).getException();
    assertThat(gevangen).isInstanceOf(Afwijzing.class);
    return ((Afwijzing) gevangen).code();
  }

  private Exchange stuur(Zdsvraag vraag) {
    return camel
        .createProducerTemplate()
        .send(
            "direct:proef",
            exchange -> {
              exchange.getMessage().setHeader(Exchange.HTTP_URI, "http://aanval.example/");
              exchange.getMessage().setBody(vraag);
            });
  }

  private static void vul(OutputStream uit, long hoeveel) throws IOException {
    nullen(hoeveel).transferTo(uit);
  }

  private static InputStream nullen(long hoeveel) {
    return new InputStream() {
      private long rest = hoeveel;

      @Override
      public int read() {
        return rest-- > 0 ? 'A' : -1;
      }

      @Override
      public int read(byte[] doel, int vanaf, int aantal) {
        if (rest <= 0) {
          return -1;
        }
        int stuk = (int) Math.min(aantal, rest);
        java.util.Arrays.fill(doel, vanaf, vanaf + stuk, (byte) 'A');
        rest -= stuk;
        return stuk;
      }
    };
  }

  static ModusInstellingen instellingen(String basis, Modus modus) {
    Zaaksysteemadressen adressen =
        new Zaaksysteemadressen(
            Basisadres.of(basis + "/OntvangAsynchroon"),
            Basisadres.of(basis + "/BeantwoordVraag"),
            null);
    return new ModusInstellingen(
        null,
        DataSize.ofMegabytes(75),
        Duration.ofDays(400),
        Map.of(
            Zdsproef.GEMEENTE,
            new Gemeentemodus(modus, null, null, null, Map.of(), Map.of(), adressen, null, false)));
  }

  private static CamelContext camel(String basis) throws Exception {
    Ondertekeningen geen =
        new Ondertekeningen(
            "%s", Map.of(), new DefaultSslBundleRegistry(), (gemeente, merk) -> true);
    return camel(basis, new SSLContextParameters(), geen);
  }

  static CamelContext camel(String basis, SSLContextParameters tls, Ondertekeningen antwoorden)
      throws Exception {
    ModusInstellingen instellingen = instellingen(basis, Modus.DOORGEVEN);
    DefaultCamelContext camel = new DefaultCamelContext();
    camel.setStreamCaching(false);
    camel.getComponent("http", HttpComponent.class).setAutomaticRetriesDisabled(true);
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:proef")
                .errorHandler(noErrorHandler())
                .setProperty(Zdsvraag.EIGENSCHAP, body())
                .to("direct:zds-doorgeven")
                .process(DoorgevenTest::lees);
          }
        });
    camel.getRegistry().bind("zdsverzending", new Zdsverzending(instellingen));
    camel
        .getRegistry()
        .bind(
            "zdsontvangst", new Zdsontvangst(instellingen, new Antwoordcontrole(antwoorden, null)));
    camel.getRegistry().bind("zdsstoring", new Zdsstoring());
    camel
        .getRegistry()
        .bind(
            "zdsvervolg",
            new Object() {
              @Handler
              public void na() {}
            });
    camel.getRegistry().bind("zdscertificaat", tls);
    PluginHelper.getRoutesLoader(camel)
        .loadRoutes(
            PluginHelper.getResourceLoader(camel)
                .resolveResource("classpath:routes/zds-doorgeven.camel.yaml"));
    camel.start();
    return camel;
  }
}
