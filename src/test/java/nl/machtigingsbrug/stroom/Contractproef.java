package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Our own contract as a judge: an accepted request and every answer must be what it says, and an
 * answer has no field that it does not name.
 */
final class Contractproef {

  static final Path BESTAND = Path.of("openapi/machtigingsbrug.yaml");
  private static final String ADRES = "https://contract.example/openapi";

  private final ObjectMapper json = new ObjectMapper();
  private final JsonNode document;
  private final SchemaRegistry schemas;

  private Contractproef(JsonNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            bouw -> bouw.schemas(Map.of(ADRES, document.toString())));
  }

  static Contractproef lees() {
    try {
      JsonNode document = new YAMLMapper().readTree(BESTAND.toFile());
      for (JsonNode schema : document.at("/components/schemas")) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
          ((ObjectNode) schema).put("additionalProperties", false);
        }
      }
      return new Contractproef(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void controleer(HttpRequest verzoek, @Nullable String bericht, HttpResponse<String> antwoord)
      throws IOException {
    if (antwoord.body().isEmpty() || antwoord.uri().getPath().equals("/v1/openapi.json")) {
      return;
    }
    String pad =
        antwoord
            .uri()
            .getPath()
            .replaceFirst("^(/v1/(?:aanvragen|leveringen|gebeurtenissen))/[^/_]+", "$1/{id}");
    String plaats =
        "/paths/"
            + pad.replaceFirst("^/v1", "").replace("~", "~0").replace("/", "~1")
            + "/"
            + verzoek.method().toLowerCase(Locale.ROOT);
    int status = antwoord.statusCode();
    JsonNode verwacht = document.at(plaats + "/responses/" + status);
    if (verwacht.isMissingNode()) {
      assertThat(status).as(antwoord.body()).isGreaterThanOrEqualTo(400);
      verwacht = document.at("/components/responses/probleem");
    } else if (bericht != null) {
      klopt(document.at(plaats + "/requestBody/content/application~1json"), bericht);
    }
    String mediatype = antwoord.headers().firstValue("Content-Type").orElseThrow();
    assertThat(verwacht.path("content").has(mediatype)).as(mediatype).isTrue();
    verwacht
        .path("headers")
        .fieldNames()
        .forEachRemaining(naam -> assertThat(antwoord.headers().firstValue(naam)).isPresent());
    klopt(verwacht.path("content").path(mediatype), antwoord.body());
  }

  private void klopt(JsonNode inhoud, String bericht) throws IOException {
    String verwijzing = inhoud.path("schema").path("$ref").asText();
    assertThat(verwijzing).startsWith("#/components/schemas/");
    assertThat(
            schemas
                .getSchema(SchemaLocation.of(ADRES + verwijzing))
                .validate(json.readTree(bericht)))
        .as(verwijzing)
        .isEmpty();
  }
}
