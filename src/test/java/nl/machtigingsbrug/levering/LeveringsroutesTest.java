package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camel on levering routes only calls and translates: the levering alone retries and judges. */
class LeveringsroutesTest {
  private static final Set<String> VERBODEN =
      Set.of(
          "handled",
          "continued",
          "redeliveryPolicy",
          "redeliveryPolicyRef",
          "deadLetterChannel",
          "defaultErrorHandler",
          "refErrorHandler",
          "jtaTransactionErrorHandler",
          "springTransactionErrorHandler",
          "errorHandlerRef",
          "routeConfigurationId");

  /** What holds for every route of the context when it stands outside a route. */
  private static final Set<String> ALGEMEEN = Set.of("onException", "errorHandler");

  @Test
  void deRoutesVanHetProjectVerzwijgenGeenFouten() throws IOException {
    try (Stream<Path> bestanden = Files.list(Path.of("routes"))) {
      assertThat(
              bestanden
                  .filter(bestand -> bestand.toString().endsWith(".camel.yaml"))
                  .flatMap(bestand -> bezwaren(lees(bestand)).stream()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{route: {id: uit-x, from: {uri: 'direct:x', steps: [{onException: {handled: {constant: true}}}]}}}]",
        "[{route: {id: uit-x, errorHandler: {deadLetterChannel: {deadLetterUri: 'log:x'}}, from: {}}}]",
        "[{route: {id: uit-x, errorHandler: {defaultErrorHandler: {}}, from: {}}}]",
        "[{route: {id: uit-x, routeConfigurationId: fouten, from: {}}}]",
        "[{onException: {exception: [java.lang.Exception]}}]",
        "[{routeConfiguration: {onException: [{}]}}]"
      })
  void vindtEenVerzwegenFoutInYaml(String yaml) throws IOException {
    assertThat(bezwaren(new YAMLMapper().readTree(yaml))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{route: {id: in-x, routeConfigurationId: fouten, from: {}}}]",
        "[{route: {id: uit-x, errorHandler: {noErrorHandler: {}}, from: {}}}]",
        "[{routeConfiguration: {id: fouten, onException: [{handled: {constant: true}}]}}]"
      })
  void laatDeRestMetRust(String yaml) throws IOException {
    assertThat(bezwaren(new YAMLMapper().readTree(yaml))).isEmpty();
  }

  @Test
  void vindtElkeSoortInEenContext() throws Exception {
    DefaultCamelContext camel = new DefaultCamelContext();
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:a")
                .routeId("uit-a")
                .errorHandler(noErrorHandler())
                .onException(Exception.class)
                .continued(true)
                .end()
                .to("direct:diep");
            from("direct:diep")
                .routeId("diep")
                .errorHandler(noErrorHandler())
                .onException(Exception.class)
                .maximumRedeliveries(3)
                .end()
                .to("log:x");
            from("direct:b")
                .routeId("uit-b")
                .errorHandler(deadLetterChannel("log:dood"))
                .to("log:x");
            from("direct:c")
                .routeId("uit-c")
                .errorHandler(defaultErrorHandler().maximumRedeliveries(2))
                .to("log:x");
            from("direct:d").routeId("uit-d").errorHandler(noErrorHandler()).to("log:x");
            from("direct:e").routeId("uit-e").to("log:x");
            from("direct:f").routeId("in-f").errorHandler(deadLetterChannel("log:d")).to("log:x");
          }
        });
    camel.start();

    assertThat(Leveringsroutekeuring.bezwaren(camel))
        .containsExactlyInAnyOrder(
            "uit-a: onException with continued",
            "diep: onException with redelivery",
            "uit-b: errorHandler is not noErrorHandler",
            "uit-c: errorHandler is not noErrorHandler",
            "uit-e: errorHandler is not noErrorHandler");
    camel.stop();
  }

  private static JsonNode lees(Path bestand) {
    try {
      return new YAMLMapper().readTree(Files.readString(bestand));
    } catch (IOException e) {
      throw new UncheckedIOException(bestand.toString(), e);
    }
  }

  private static List<String> bezwaren(JsonNode bestand) {
    List<String> bezwaren = new ArrayList<>();
    for (JsonNode deel : bestand) {
      ALGEMEEN.stream().filter(deel::has).forEach(bezwaren::add);
      if (deel.has("routeConfiguration") && !deel.get("routeConfiguration").has("id")) {
        bezwaren.add("routeConfiguration without id");
      }
      if (deel.path("route").path("id").asText().startsWith("uit-")) {
        zoek(deel.get("route"), bezwaren);
      }
    }
    return bezwaren;
  }

  private static void zoek(JsonNode knoop, List<String> bezwaren) {
    for (Entry<String, JsonNode> veld : knoop.properties()) {
      if (VERBODEN.contains(veld.getKey())) {
        bezwaren.add(veld.getKey());
      }
    }
    for (JsonNode kind : knoop) {
      zoek(kind, bezwaren);
    }
  }
}
