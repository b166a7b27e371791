package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * An OpenAPI document of the standards, to check our own bodies against. Read-only fields are not
 * required of a request, and fields that the document does not know are an error.
 */
final class Contract {

  private static final String ADRES = "https://contract.example/openapi";

  private final ObjectNode document;
  private final SchemaRegistry schemas;

  private Contract(ObjectNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            bouwer -> bouwer.schemas(Map.of(ADRES, document.toString())));
  }

  /** Skips the test where the standards are not there. */
  static Contract van(String bestand) throws IOException {
    Path pad =
        Stream.of("../shared", "../../shared")
            .map(map -> Path.of(map, "standards/zgw", bestand))
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        pad != null, "no standards/zgw/" + bestand + " in ../shared: not compared with the standard");
    ObjectNode document = (ObjectNode) new YAMLMapper().readTree(Objects.requireNonNull(pad).toFile());
    maakVerzoek(document);
    return new Contract(document);
  }

  void controleer(String schema, JsonNode bericht) {
    String plaats = "#/components/schemas/" + schema;
    assertThat(schemas.getSchema(SchemaLocation.of(ADRES + plaats)).validate(bericht)).isEmpty();
    assertThat(onbekend(schemaBij(plaats), bericht, schema)).isEmpty();
  }

  private static void maakVerzoek(JsonNode knoop) {
    if (knoop instanceof ObjectNode object) {
      object.remove("discriminator");
      if (object.path("oneOf").size() > 1 && object.path("oneOf").path(0).has("$ref")) {
        object.set("anyOf", object.remove("oneOf"));
      }
      if (object.get("properties") instanceof ObjectNode velden) {
        velden.remove("_expand");
        if (object.get("required") instanceof ArrayNode verplicht) {
          ArrayNode over = object.putArray("required");
          for (JsonNode naam : verplicht) {
            JsonNode veld = velden.get(naam.asText());
            if (veld != null && !veld.path("readOnly").asBoolean()) {
              over.add(naam);
            }
          }
          if (over.isEmpty()) {
            object.remove("required");
          }
        }
      }
    }
    knoop.forEach(Contract::maakVerzoek);
  }

  private Set<String> onbekend(JsonNode schema, JsonNode waarde, String pad) {
    Set<String> namen = new HashSet<>();
    if (waarde.isArray()) {
      waarde.forEach(deel -> namen.addAll(onbekend(volg(schema).path("items"), deel, pad + "[]")));
    }
    waarde
        .properties()
        .forEach(
            veld -> {
              JsonNode bekend = veldschema(schema, veld.getKey());
              String plaats = pad + "." + veld.getKey();
              if (bekend == null) {
                namen.add(plaats);
              } else {
                namen.addAll(onbekend(bekend, veld.getValue(), plaats));
              }
            });
    return namen;
  }

  private @Nullable JsonNode veldschema(JsonNode schema, String naam) {
    JsonNode echt = volg(schema);
    JsonNode direct = echt.path("properties").get(naam);
    if (direct != null) {
      return direct;
    }
    for (String samen : new String[] {"allOf", "anyOf"}) {
      for (JsonNode deel : echt.path(samen)) {
        JsonNode gevonden = veldschema(deel, naam);
        if (gevonden != null) {
          return gevonden;
        }
      }
    }
    return null;
  }

  private JsonNode volg(JsonNode schema) {
    return schema.has("$ref") ? volg(schemaBij(schema.path("$ref").asText())) : schema;
  }

  private JsonNode schemaBij(String verwijzing) {
    return document.at(verwijzing.substring(1));
  }
}
