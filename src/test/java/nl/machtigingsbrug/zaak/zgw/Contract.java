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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * An OpenAPI document of the standards, to check our own bodies against. Read-only fields are not
 * required of a request, and fields that the document does not know are an error.
 */
public final class Contract {

  private static final String ADRES = "https://contract.example/openapi";

  private final ObjectNode document;
  private final SchemaRegistry schemas;

  private Contract(ObjectNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi30(), bouwer -> bouwer.schemas(Map.of(ADRES, document.toString())));
  }

  /** Skips the test where the standards are not there. */
  public static Contract van(String bestand) throws IOException {
    return van("zgw", bestand);
  }

  /** The same, of another standard than ZGW. */
  public static Contract van(String map, String bestand) throws IOException {
    ObjectNode document = (ObjectNode) new YAMLMapper().readTree(bestand(map, bestand).toFile());
    maakVerzoek(document);
    return new Contract(document);
  }

  /** A file of the standards. Skips the test where it is not there. */
  public static Path bestand(String map, String bestand) {
    Path pad =
        Stream.of("../shared", "../../shared")
            .map(boven -> Path.of(boven, "standards", map, bestand))
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        pad != null,
        "no standards/" + map + "/" + bestand + " in ../shared: not compared with the standard");
    return Objects.requireNonNull(pad);
  }

  /** Fails where the body is not what the schema of this name says. */
  public void controleer(String schema, JsonNode bericht) {
    String plaats = "#/components/schemas/" + schema;
    assertThat(schemas.getSchema(SchemaLocation.of(ADRES + plaats)).validate(bericht)).isEmpty();
    assertThat(onbekend(List.of(schemaBij(plaats)), bericht, schema)).isEmpty();
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

  private Set<String> onbekend(List<JsonNode> schemas, JsonNode waarde, String pad) {
    Set<String> namen = new HashSet<>();
    if (schemas.stream().map(this::volg).anyMatch(Contract::isVrij)) {
      return namen;
    }
    if (waarde.isArray()) {
      List<JsonNode> delen = schemas.stream().map(s -> volg(s).path("items")).toList();
      waarde.forEach(deel -> namen.addAll(onbekend(delen, deel, pad + "[]")));
    }
    for (Map.Entry<String, JsonNode> veld : waarde.properties()) {
      List<JsonNode> bekend = schemas.stream().flatMap(s -> veld(s, veld.getKey())).toList();
      String plaats = pad + "." + veld.getKey();
      namen.addAll(bekend.isEmpty() ? Set.of(plaats) : onbekend(bekend, veld.getValue(), plaats));
    }
    return namen;
  }

  /** An object of which the document says that it may hold anything. */
  private static boolean isVrij(JsonNode schema) {
    return schema.path("additionalProperties").isObject()
        || (schema.path("type").asText().equals("object")
            && !schema.has("properties")
            && !schema.has("allOf")
            && !schema.has("anyOf"));
  }

  private Stream<JsonNode> veld(JsonNode schema, String naam) {
    JsonNode echt = volg(schema);
    Stream<JsonNode> samen =
        Stream.of("allOf", "anyOf")
            .flatMap(woord -> echt.path(woord).valueStream())
            .flatMap(deel -> veld(deel, naam));
    return Stream.concat(Stream.ofNullable(echt.path("properties").get(naam)), samen);
  }

  private JsonNode volg(JsonNode schema) {
    return schema.has("$ref") ? volg(schemaBij(schema.path("$ref").asText())) : schema;
  }

  private JsonNode schemaBij(String verwijzing) {
    return document.at(verwijzing.substring(1));
  }
}
