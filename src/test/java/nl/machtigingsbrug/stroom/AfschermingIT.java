package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.spi.InterceptStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What no caller can put into a route, and what no route lets out. */
@ExtendWith(OutputCaptureExtension.class)
@Import(AfschermingIT.Meekijker.class)
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AfschermingIT {

  private static final Buren BUREN = Buren.vers();

  private static final List<String> VIJANDIG =
      List.of(
          "CamelFileName",
          "cAmelFileName",
          "CAMELHTTPURI",
          "camelHttpUri",
          "CaMeLBeanMethodName",
          "camelExecCommandExecutable",
          "org.apache.camel.x",
          "kafka.OVERRIDE_TOPIC",
          "KAFKA.override_topic",
          "operationName",
          "operationNamespace",
          "mail.smtp.host",
          "websocket.connectionKey",
          "JMSReplyTo");

  private static final String SOAP = "text/xml; charset=UTF-8";
  private static final String GEHEIM = "terugroep-geheim-van-minstens-32-tekens";
  private static final Set<String> EERSTE_EN_LAATSTE =
      Set.of("ingang", "foutuitgang", "soapingang", "zdsfoutuitgang");

  @LocalServerPort int poort;
  @Autowired ModelCamelContext camel;
  @Autowired Meekijker meekijker;

  /** Sees the headers before each bean but the first, and can make that bean fail. */
  static class Meekijker implements InterceptStrategy {
    final Map<String, Set<String>> koppen = new ConcurrentHashMap<>();
    final AtomicReference<String> stuk = new AtomicReference<>("");

    @Override
    public Processor wrapProcessorInInterceptors(
        CamelContext context, NamedNode stap, Processor doel, Processor volgende) {
      if (!(stap instanceof BeanDefinition bean) || EERSTE_EN_LAATSTE.contains(bean.getRef())) {
        return doel;
      }
      return exchange -> {
        String vanaf = exchange.getFromRouteId();
        koppen
            .computeIfAbsent(vanaf, nieuw -> ConcurrentHashMap.newKeySet())
            .addAll(exchange.getMessage().getHeaders().keySet());
        if (vanaf.equals(stuk.getAndUpdate(wie -> wie.equals(vanaf) ? "" : wie))) {
          throw new IllegalStateException("geheim 999990019", new IOException("/etc/geheim"));
        }
        doel.process(exchange);
      };
    }
  }

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    String notificaties =
        "machtigingsbrug.communicatie.notificaties.gemeenten." + Buren.GEMEENTE + ".";
    register.add(notificaties + "api", () -> BUREN.notificaties().basis());
    register.add(notificaties + "callback", () -> "https://machtigingsbrug.example/v1");
    register.add(notificaties + "geheim", () -> GEHEIM);
  }

  @AfterEach
  void ruimOp() {
    meekijker.koppen.clear();
    meekijker.stuk.set("");
  }

  @Test
  void opGeenEnkeleRouteKomtEenKopVanBuitenVoorbijDeEersteStap() throws Exception {
    for (String route : routes()) {
      assertThat(roep(route).statusCode()).isNotEqualTo(405);
      assertThat(meekijker.koppen).as("is aangeroepen").containsKey(route);
      assertThat(meekijker.koppen.get(route)).as(route).noneMatch(AfschermingIT::vijandig);
    }
  }

  @Test
  void eenOnverwachteFoutZegtDeAanroeperEnHetLogNiets(CapturedOutput log) throws Exception {
    for (String route : routes()) {
      meekijker.stuk.set(route);
      HttpResponse<String> antwoord = roep(route);

      assertThat(antwoord.statusCode()).as(route).isEqualTo(500);
      assertThat(antwoord.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(antwoord.body())
          .contains("MB-STORING-01")
          .doesNotContain("geheim", "999990019", "Exception", "\tat ", ".java", "trace");
    }
    assertThat(log.getAll()).doesNotContain("geheim 999990019", "/etc/geheim");
  }

  @Test
  void ookOverSoapKomtGeenKopVanBuitenBinnenEnZegtEenFoutNiets(CapturedOutput log)
      throws Exception {
    List<String> routes =
        camel.getRouteDefinitions().stream()
            .filter(route -> route.getInput().getEndpointUri().startsWith("cxf:"))
            .map(route -> route.getRouteId())
            .toList();
    assertThat(routes).hasSize(2);
    for (String route : routes) {
      meekijker.stuk.set(route);
      String adres = camel.getRouteDefinition(route).getInput().getEndpointUri();
      HttpResponse<String> antwoord =
          stuur(
              "/v1/zds/" + Buren.GEMEENTE + adres.replaceAll("^cxf:|\\?.*", ""),
              "POST",
              SOAP,
              "{}");

      assertThat(meekijker.koppen).as("is aangeroepen").containsKey(route);
      assertThat(meekijker.koppen.get(route)).as(route).noneMatch(AfschermingIT::vijandig);
      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(500);
      assertThat(antwoord.body())
          .contains("Fault>", "MB-STORING-01")
          .doesNotContain("geheim", "999990019", "Exception", "\tat ", ".java", "trace");
    }
    assertThat(log.getAll()).doesNotContain("geheim 999990019", "/etc/geheim");
  }

  @Test
  void deLijstVanSoapDienstenStaatNietOpen() throws Exception {
    assertThat(stuur("/v1/zds", "GET").body()).doesNotContain("CXF", "wsdl");
    assertThat(stuur("/v1/zds/?stylesheet=1", "GET").body()).doesNotContain("CXF", "wsdl");
  }

  private List<String> routes() {
    List<String> routes =
        camel.getRouteDefinitions().stream()
            .filter(route -> route.getInput().getEndpointUri().startsWith("platform-http"))
            .map(route -> route.getRouteId())
            .toList();
    assertThat(routes).hasSizeGreaterThan(4);
    return routes;
  }

  private HttpResponse<String> roep(String route) throws Exception {
    String adres = camel.getRouteDefinition(route).getInput().getEndpointUri();
    URI uri =
        URI.create(
            adres
                .replace("{gemeente}", Buren.GEMEENTE)
                .replaceAll("\\{[^}]*}", "x")
                .replace("platform-http:", "http://x"));
    return stuur(uri.getPath(), adres.contains("Restrict=POST") ? "POST" : "GET");
  }

  private HttpResponse<String> stuur(String pad, String methode) throws Exception {
    return stuur(pad, methode, "application/json", "POST".equals(methode) ? "{}" : "");
  }

  private HttpResponse<String> stuur(String pad, String methode, String type, String bericht)
      throws Exception {
    HttpRequest.Builder vraag =
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
            .header("Authorization", "Bearer " + bewijs(pad))
            .header("Content-Type", type)
            .method(methode, HttpRequest.BodyPublishers.ofString(bericht));
    VIJANDIG.forEach(kop -> vraag.header(kop, "aanval"));
    return HttpClient.newHttpClient().send(vraag.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** A zaaksysteem that calls back has a secret, everyone else a token. */
  private static String bewijs(String pad) {
    return pad.startsWith("/v1/notificaties/") ? GEHEIM : BUREN.inlog().token(Buren.PORTAAL);
  }

  private static boolean vijandig(String kop) {
    String klein = kop.toLowerCase(Locale.ROOT);
    return VIJANDIG.stream().anyMatch(vijand -> klein.equals(vijand.toLowerCase(Locale.ROOT)));
  }
}
