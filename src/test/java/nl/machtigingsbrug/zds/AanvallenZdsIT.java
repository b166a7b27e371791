package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hostile StUF collection, and what only a connection can do, over HTTP in a small JVM. */
class AanvallenZdsIT {

  private static final Path MAP = Path.of("src/test/resources/aanvallen/soap");
  private static final Pattern HERHAALD =
      Pattern.compile("\\{\\{(\\d+)\\*(.+?)\\}\\}", Pattern.DOTALL);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final HttpClient KLANT = HttpClient.newHttpClient();

  /** Where the endpoint knows more than the reader alone. */
  private static final Map<String, String> ANDERS =
      Map.of("XML-24-berichtcode-van-een-vraag", "MB-BERICHT-06");

  @TempDir static Path map;
  private static Zdsproces zds;
  private static ServerSocket kanarie;

  /** All that the process would fetch goes by way of a proxy that never answers. */
  @BeforeAll
  static void start() throws IOException {
    kanarie = new ServerSocket(0);
    kanarie.setSoTimeout(100);
    List<String> opties = new ArrayList<>(List.of("-Xmx192m", "-XX:+ExitOnOutOfMemoryError"));
    for (String soort : List.of("http", "https")) {
      opties.add("-D" + soort + ".proxyHost=127.0.0.1");
      opties.add("-D" + soort + ".proxyPort=" + kanarie.getLocalPort());
    }
    zds = Zdsproces.start(map, opties);
  }

  @AfterAll
  static void stop() throws IOException {
    zds.close();
    kanarie.close();
  }

  @Test
  void daarnaIsErNiemandGeroepenNietsGelekEnWerktHetNog() throws Exception {
    HttpResponse<String> goed =
        stuur(
            "zds11",
            Zdsproef.SOAP11,
            Zdsproef.voorbeeld("creeerZaak-1.1").getBytes(StandardCharsets.UTF_8));
    assertThat(goed.statusCode()).isEqualTo(200);
  }

  @TestFactory
  Stream<DynamicTest> elkBestandKomtUitZoalsVerwacht() throws IOException {
    List<Path> bestanden;
    try (Stream<Path> alle = Files.list(MAP)) {
      bestanden = alle.filter(pad -> pad.toString().endsWith(".xml")).sorted().toList();
    }
    assertThat(bestanden).hasSizeGreaterThan(60);
    return bestanden.stream()
        .map(pad -> pad.getFileName().toString().replace(".xml", ""))
        .map(naam -> DynamicTest.dynamicTest(naam, () -> controleer(naam)));
  }

  private static void controleer(String naam) throws Exception {
    JsonNode verwacht = YAML.readTree(MAP.resolve(naam + ".verwacht.yaml").toFile());
    String codering = verwacht.path("codering").asText("UTF-8");
    byte[] xml =
        HERHAALD
            .matcher(Files.readString(MAP.resolve(naam + ".xml")))
            .replaceAll(
                deel ->
                    Matcher.quoteReplacement(deel.group(2).repeat(Integer.parseInt(deel.group(1)))))
            .getBytes(Charset.forName(codering));
    HttpResponse<String> antwoord = stuur("zds11/OntvangAsynchroon", "text/xml", xml);
    if (ANDERS.containsKey(naam)) {
      geweigerd(antwoord, ANDERS.get(naam));
    } else if (verwacht.path("verwacht").asText().equals("geweigerd")) {
      List<String> codes = new ArrayList<>();
      verwacht.path("code").forEach(code -> codes.add(code.asText()));
      geweigerd(antwoord, codes.toArray(String[]::new));
    } else {
      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
      assertThat(antwoord.body()).doesNotContainPattern("9999\\d{5}\\D");
    }
    riepNiemandEnSchreefNiets();
  }

  /** XML-22, XML-25, XML-19 of the connection. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "multipart/related; type=\"text/xml\"; boundary=x | MB-HTTP-04",
        "multipart/related | MB-HTTP-04",
        "multipart/mixed; boundary=\"\" | MB-HTTP-04",
        "application/xop+xml; type=\"text/xml\" | MB-HTTP-04",
        "application/json | MB-HTTP-04",
        "text/xml; charset=onzin | MB-HTTP-04",
        "; | MB-HTTP-04",
        "application/soap+xml | MB-BERICHT-04",
        "text/xml; charset=utf-16 | MB-BERICHT-01",
        "text/xml; charset=utf-7 | MB-HTTP-04",
        "text/xml; charset=iso-8859-1 | MB-BERICHT-01"
      })
  void eenAnderSoortInhoudDanGezegd(String type, String code) throws Exception {
    byte[] bericht = Zdsproef.voorbeeld("creeerZaak-1.1").getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> antwoord = stuur("zds11", type, bericht);

    assertThat(antwoord.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(antwoord.body())
        .contains(code, code.startsWith("MB-HTTP") ? "\"status\":415" : "Fault>");
    riepNiemandEnSchreefNiets();
  }

  private static void geweigerd(HttpResponse<String> antwoord, String... codes) {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(500);
    assertThat(antwoord.body()).contains("Fault>").containsAnyOf(codes);
    assertThat(antwoord.body())
        .doesNotContain("kanarie", "hostname", "Exception", ".java", "/etc/")
        .doesNotContainPattern("(?<![\\da-f-])\\d{9}(?![\\da-f-])");
  }

  private static void riepNiemandEnSchreefNiets() throws IOException {
    assertThat(zds.log())
        .doesNotContain("kanarie", "/etc/", "OutOfMemory")
        .doesNotContainPattern("9999\\d{5}\\D");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> kanarie.accept())
        .isInstanceOf(java.net.SocketTimeoutException.class);
  }

  private static HttpResponse<String> stuur(String pad, String type, byte[] bericht)
      throws IOException, InterruptedException {
    return KLANT.send(
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + zds.poort + "/v1/zds/voorbeeldstad/" + pad))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(bericht))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
