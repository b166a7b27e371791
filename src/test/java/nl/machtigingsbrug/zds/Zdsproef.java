package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls the endpoint over real HTTP. */
@SpringBootTest(
    classes = Proefzds.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = Zdsproces.ROUTES)
abstract class Zdsproef {

  static final String SOAP11 = "text/xml; charset=UTF-8";
  static final String SOAP12 = "application/soap+xml; charset=UTF-8";

  @LocalServerPort int poort;
  @Autowired Proefzds.Ontvanger ontvanger;

  @BeforeEach
  void begin() {
    ontvanger.gezien.clear();
    ontvanger.antwoord.set(null);
  }

  HttpResponse<String> stuur(String pad, String type, byte[] bericht, String... koppen)
      throws IOException, InterruptedException {
    HttpRequest.Builder vraag =
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/v1/zds/" + pad))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(bericht));
    return HttpClient.newHttpClient()
        .send(
            (koppen.length == 0 ? vraag : vraag.headers(koppen)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> stuur(String pad, String type, String bericht, String... koppen)
      throws IOException, InterruptedException {
    return stuur(pad, type, bericht.getBytes(StandardCharsets.UTF_8), koppen);
  }

  /** One of the sample messages, in SOAP 1.1. */
  static String voorbeeld(String naam) throws IOException {
    return Files.readString(Path.of("src/test/resources/stuf", naam + ".xml"));
  }

  static String in12(String bericht) {
    return bericht.replace(
        "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
  }
}
