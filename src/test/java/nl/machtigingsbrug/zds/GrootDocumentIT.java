package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.machtigingsbrug.stuf.Stuflezer;
import org.apache.commons.codec.binary.Base64InputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of 50 MB passes in a JVM of 256 MB, also when several come at once. */
class GrootDocumentIT {

  private static final int MB = 1024 * 1024;

  @TempDir static Path map;
  private static Zdsproces zds;

  @BeforeAll
  static void start() throws IOException {
    zds = Zdsproces.start(map, List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
  }

  @AfterAll
  static void stop() {
    zds.close();
  }

  @Test
  void vijftigMegabyteKomtHeelAan() throws Exception {
    heelAangekomen(stuur(50 * MB).join(), 50 * MB);
  }

  @Test
  void ookVierTegelijk() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> antwoorden =
        IntStream.range(0, 4).mapToObj(i -> stuur(50 * MB)).toList();
    for (CompletableFuture<HttpResponse<String>> antwoord : antwoorden) {
      heelAangekomen(antwoord.join(), 50 * MB);
    }
  }

  @Test
  void eenAntwoordGaatErInStukkenUitOokVierTegelijk() throws Exception {
    String vraag =
        Zdsproef.voorbeeld("geefZaakdetails-1.1")
            .replaceAll("(?s)<ZKN:scope>.*</ZKN:scope>", "")
            .replace("zakLv01", "edcLv01")
            .replace(">ZAK<", ">EDC<")
            .replace("\"ZAK\"", "\"EDC\"");
    HttpRequest verzoek =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:"
                        + zds.poort
                        + "/v1/zds/voorbeeldstad/zds11/BeantwoordVraag"))
            .header("Content-Type", Zdsproef.SOAP11)
            .POST(HttpRequest.BodyPublishers.ofString(vraag))
            .build();
    HttpClient klant = HttpClient.newHttpClient();
    List<CompletableFuture<HttpResponse<byte[]>>> antwoorden =
        IntStream.range(0, 4)
            .mapToObj(i -> klant.sendAsync(verzoek, HttpResponse.BodyHandlers.ofByteArray()))
            .toList();
    for (CompletableFuture<HttpResponse<byte[]>> antwoord : antwoorden) {
      byte[] envelop = antwoord.join().body();
      assertThat(envelop.length).isGreaterThan(Proefzds.Ontvanger.GROOT_ANTWOORD);
      assertThat(new String(envelop, envelop.length - 50, 50, StandardCharsets.US_ASCII))
          .endsWith("</antwoord></soap:Body></soap:Envelope>");
    }
  }

  @Test
  void eenByteMeerWordtGeweigerdEnErBlijftNietsLiggen() throws Exception {
    HttpResponse<String> antwoord = stuur(50 * MB + 1).join();

    assertThat(antwoord.statusCode()).isEqualTo(500);
    assertThat(antwoord.body()).contains("MB-AANVRAAG-04");
    heelAangekomen(stuur(1000).join(), 1000);
    // Who called has the answer before the last file is gone.
    await().untilAsserted(() -> assertThat(map.resolve("spoel")).isEmptyDirectory());
  }

  private static void heelAangekomen(HttpResponse<String> antwoord, int lengte) throws IOException {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    assertThat(
            Stuflezer.lees(antwoord.body().getBytes(StandardCharsets.UTF_8))
                .stuurgegevens()
                .referentienummer())
        .isEqualTo(DigestUtils.sha256Hex(inhoud(lengte)).substring(0, 40));
  }

  private static CompletableFuture<HttpResponse<String>> stuur(int lengte) {
    try {
      String[] delen = Zdsproef.voorbeeld("voegZaakdocumentToe-1.1").split("dm9vcmJlZWxk");
      return HttpClient.newHttpClient()
          .sendAsync(
              HttpRequest.newBuilder(
                      URI.create(
                          "http://localhost:"
                              + zds.poort
                              + "/v1/zds/voorbeeldstad/zds11/OntvangAsynchroon"))
                  .header("Content-Type", Zdsproef.SOAP11)
                  .POST(
                      HttpRequest.BodyPublishers.ofInputStream(
                          () ->
                              new SequenceInputStream(
                                  Collections.enumeration(
                                      List.of(
                                          tekst(delen[0]),
                                          new Base64InputStream(inhoud(lengte), true),
                                          tekst(delen[1]))))))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static InputStream tekst(String tekst) {
    return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
  }

  /** Always the same bytes, of which no two parts are alike. */
  private static InputStream inhoud(int lengte) {
    Random bron = new Random(lengte);
    return new InputStream() {
      private int over = lengte;

      @Override
      public int read() {
        return over-- > 0 ? bron.nextInt(256) : -1;
      }

      @Override
      public int read(byte[] doel, int vanaf, int aantal) {
        if (over <= 0) {
          return -1;
        }
        int stuk = Math.min(aantal, over);
        for (int i = 0; i < stuk; i++) {
          doel[vanaf + i] = (byte) bron.nextInt(256);
        }
        over -= stuk;
        return stuk;
      }
    };
  }
}
