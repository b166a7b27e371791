package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.camel.model.ModelCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-47323 and CVE-2026-108039 over real HTTP. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
    classes = Proefsoap.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "camel.main.routes-include-pattern=classpath:grens/*.camel.yaml",
      "machtigingsbrug.soap.elementen=200",
      "machtigingsbrug.soap.kinderen=100",
      "machtigingsbrug.soap.diepte=20",
      "machtigingsbrug.soap.attribuutlengte=1000",
      "machtigingsbrug.soap.tekstlengte=100000",
      "machtigingsbrug.soap.tekens=300000"
    })
class SoapGrensIT {

  private static final QName GROET = new QName("urn:voorbeeld:proef", "groet");

  /** As sent: HTTP knows no case, Camel does. */
  private static final List<String> VIJANDIG =
      List.of(
          "CamelFileName",
          "cAmelFileName",
          "CAMELHTTPURI",
          "camelHttpUri",
          "CaMeLExecCommandExecutable",
          "camelBeanMethodName",
          "org.apache.camel.X",
          "kafka.OVERRIDE_TOPIC",
          "KAFKA.override_topic",
          "operationName",
          "OPERATIONNAME",
          "operationNamespace");

  @LocalServerPort int poort;
  @Autowired ModelCamelContext camel;

  @Test
  void vijandigeKoppenKomenNietAanEnDeBewerkingIsDieVanHetLichaam() throws Exception {
    assertThat(valAan("veilig").statusCode()).isEqualTo(200);

    assertThat(gezien("veilig")).containsOnly(Map.entry("#bewerking", GROET));
  }

  @Test
  void deFilterAlleenHoudtZeAlTegenOokAlsEenRouteEromVergeetTeVragen() throws Exception {
    assertThat(valAan("gefilterd").statusCode()).isEqualTo(200);

    assertThat(gezien("gefilterd"))
        .doesNotContainKeys("CamelFileName", "kafka.OVERRIDE_TOPIC", "org.apache.camel.X");
    assertThat(gezien("gefilterd").values()).noneMatch("wis"::equals);
    assertThat(gezien("gefilterd")).containsEntry("operationName", "groet");
  }

  @Test
  void zonderFilterEnIngangSlaagtDeAanval() throws Exception {
    valAan("kaal");

    assertThat(gezien("kaal"))
        .hasEntrySatisfying("operationName", wat -> assertThat(wat).asString().contains("wis"))
        .containsKeys("CamelFileName", "kafka.OVERRIDE_TOPIC");
  }

  @Test
  void deKeuringWijstDeRoutesAanDieZichNietBeschermen() {
    assertThat(Ingangskeuring.bezwaren(camel))
        .containsExactlyInAnyOrder(
            "gefilterd: first step is not soapingang",
            "gefilterd: errorHandler is not noErrorHandler",
            "kaal: first step is not soapingang",
            "kaal: errorHandler is not noErrorHandler",
            "kaal: no SoapHeaderfilter");
  }

  @Test
  void deActieInDeKopKiestNietWatErGebeurt() throws Exception {
    Proefsoap.GEZIEN.remove("veilig");
    HttpResponse<String> antwoord =
        stuur("veilig", envelop("<p:groet/>"), "SOAPAction", "\"urn:voorbeeld:proef:wis\"");

    if (antwoord.statusCode() == 200) {
      assertThat(gezien("veilig")).containsEntry("#bewerking", GROET);
    } else {
      assertThat(Proefsoap.GEZIEN).doesNotContainKey("veilig");
    }
  }

  @Test
  void weigertEenAanroepZonderAfnemer() throws Exception {
    geweigerd(stuur("veilig?onbekend=1", envelop("<p:groet/>")), "MB-TOEGANG-01");
  }

  @ParameterizedTest
  @MethodSource("grenzen")
  void leestTotDeGrensEnWeigertSnelWatErOverheenGaat(String binnen, String buiten, String code)
      throws Exception {
    assertThat(stuur("veilig", envelop(binnen)).statusCode()).isEqualTo(200);

    long begin = System.nanoTime();
    geweigerd(stuur("veilig", envelop(buiten)), code);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
  }

  static Stream<Arguments> grenzen() {
    return Stream.of(
        Arguments.of(paren(90), paren(99), "MB-BERICHT-03"),
        Arguments.of(naast(90), naast(101), "MB-BERICHT-03"),
        Arguments.of(diep(15), diep(21), "MB-BERICHT-03"),
        Arguments.of(diep(15), diep(100_000), "MB-BERICHT-03"),
        Arguments.of(attributen(500), attributen(501), "MB-BERICHT-03"),
        Arguments.of(attribuut(900), attribuut(5_000), "MB-BERICHT-02"),
        Arguments.of(tekst(90_000), tekst(200_000), "MB-BERICHT-02"),
        Arguments.of(teksten(3, 90_000), teksten(5, 90_000), "MB-BERICHT-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://kanarie.example/x\"> %a;]>"
      })
  void weigertElkeDoctype(String doctype) throws Exception {
    geweigerd(stuur("veilig", doctype + envelop("<p:groet/>")), "MB-BERICHT-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p:groet><geheim-999990019></p:groet>",
        "<p:groet>&geheim-999990019;</p:groet>",
        "<p:geheim-999990019/>",
        "",
        "<p:groet/><p:wis/>"
      })
  void weigertWatNietKloptZonderHetTeHerhalen(String inhoud, CapturedOutput log) throws Exception {
    geweigerd(stuur("veilig", envelop(inhoud)), "MB-");
    assertThat(log.getAll()).doesNotContain("geheim").doesNotContain("999990019");
  }

  @Test
  void eenStoringZegtDeAanroeperEnHetLogNietsVanHaarOorzaak(CapturedOutput log) throws Exception {
    geweigerd(stuur("stuk", envelop("<p:groet/>")), "MB-STORING-01");

    assertThat(log.getAll())
        .contains("oorzaak=java.lang.IllegalStateException")
        .doesNotContain("999990019");
  }

  private static Map<String, Object> gezien(String route) {
    return Proefsoap.GEZIEN.getOrDefault(route, Map.of());
  }

  private static void geweigerd(HttpResponse<String> antwoord, String code) {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(500);
    assertThat(antwoord.body())
        .contains("Fault>", code)
        .doesNotContain("geheim", "999990019", "Exception", "at org.", ".java", "/etc/");
  }

  private HttpResponse<String> valAan(String route) throws Exception {
    HttpRequest.Builder vraag =
        vraag(route, envelop("<p:groet/>")).header("SOAPAction", "\"urn:voorbeeld:proef:groet\"");
    VIJANDIG.forEach(kop -> vraag.header(kop, "wis"));
    return HttpClient.newHttpClient().send(vraag.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> stuur(String route, String bericht, String... koppen)
      throws Exception {
    HttpRequest.Builder vraag = vraag(route, bericht);
    return HttpClient.newHttpClient()
        .send(
            (koppen.length == 0 ? vraag : vraag.headers(koppen)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder vraag(String route, String bericht) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/v1/zds/" + route))
        .header("Content-Type", "text/xml; charset=UTF-8")
        .POST(HttpRequest.BodyPublishers.ofString(bericht));
  }

  private static String envelop(String inhoud) {
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
        + " xmlns:p='urn:voorbeeld:proef'><s:Body>"
        + inhoud
        + "</s:Body></s:Envelope>";
  }

  private static String groet(String inhoud) {
    return "<p:groet>" + inhoud + "</p:groet>";
  }

  private static String paren(int aantal) {
    return groet("<a><b/></a>".repeat(aantal));
  }

  private static String naast(int aantal) {
    return groet("<a/>".repeat(aantal));
  }

  private static String diep(int aantal) {
    return groet("<a>".repeat(aantal) + "</a>".repeat(aantal));
  }

  private static String attributen(int aantal) {
    return groet(
        IntStream.range(0, aantal)
            .mapToObj(i -> " a" + i + "='x'")
            .collect(Collectors.joining("", "<a", "/>")));
  }

  private static String attribuut(int lengte) {
    return groet("<a b='" + "x".repeat(lengte) + "'/>");
  }

  private static String tekst(int lengte) {
    return groet("x".repeat(lengte));
  }

  private static String teksten(int aantal, int lengte) {
    return groet(("<a>" + "x".repeat(lengte) + "</a>").repeat(aantal));
  }
}
