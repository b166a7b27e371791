package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract is about the routes that there are, in the form of the API Design Rules. */
class ContractTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode contract = contract();

  @Test
  void elkPadHeeftEenRouteEnAndersom() throws IOException {
    Set<String> beloofd = new TreeSet<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            pad ->
                pad.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        methode -> {
                          if (METHODEN.contains(methode)) {
                            beloofd.add(methode + " /v1" + pad.getKey());
                          }
                        }));
    Set<String> aanwezig = routes();

    assertThat(aanwezig).contains("get /v1/openapi.json");
    aanwezig.remove("get /v1/openapi.json");
    assertThat(aanwezig).isEqualTo(beloofd).isNotEmpty();
  }

  /**
   * API-10 (an underscore marks an operation), API-16, API-20, API-48, API-51, API-54 and API-57.
   */
  @Test
  void volgtDeApiDesignRules() {
    assertThat(contract.path("openapi").asText()).startsWith("3.");
    assertThat(contract.at("/info/version").asText()).isEqualTo("1.0.0");
    assertThat(contract.at("/servers/0/url").asText()).isEqualTo("/v1");
    assertThat(contract.path("security")).isNotEmpty();
    contract
        .path("paths")
        .properties()
        .forEach(
            pad -> {
              assertThat(pad.getKey()).matches("(/_?[a-z][a-z-]*|/\\{[a-zA-Z]+\\})+");
              for (JsonNode werk : pad.getValue()) {
                for (JsonNode antwoord : werk.path("responses")) {
                  assertThat(antwoord.has("$ref") || antwoord.at("/headers/API-Version").isObject())
                      .isTrue();
                }
              }
            });
    assertThat(contract.at("/components/responses/probleem/content").fieldNames())
        .toIterable()
        .containsExactly("application/problem+json");
  }

  @Test
  void elkVeldIsInCamelCase() {
    List<JsonNode> groepen = contract.findValues("properties");

    assertThat(groepen).isNotEmpty();
    groepen.forEach(
        groep ->
            groep
                .fieldNames()
                .forEachRemaining(naam -> assertThat(naam).matches("[a-z][a-zA-Z0-9]*")));
  }

  private static Set<String> routes() throws IOException {
    Set<String> routes = new TreeSet<>();
    try (Stream<Path> bestanden = Files.list(Path.of("routes"))) {
      for (Path bestand : bestanden.filter(pad -> pad.toString().endsWith(".yaml")).toList()) {
        for (JsonNode route : YAML.readTree(bestand.toFile())) {
          String uri = route.at("/route/from/uri").asText();
          if (uri.startsWith("platform-http:/v1/")) {
            String methoden = route.at("/route/from/parameters/httpMethodRestrict").asText();
            assertThat(methoden).as(bestand.toString()).isNotEmpty();
            for (String methode : methoden.toLowerCase(Locale.ROOT).split(",")) {
              routes.add(methode + " " + uri.substring("platform-http:".length()));
            }
          }
        }
      }
    }
    return routes;
  }

  private static JsonNode contract() {
    try {
      return YAML.readTree(Contractproef.BESTAND.toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
