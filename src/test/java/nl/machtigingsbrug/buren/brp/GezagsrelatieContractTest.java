package nl.machtigingsbrug.buren.brp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of the BRP only the kinds of gezag have an official schema here: BRP API Gezag 2.0. */
class GezagsrelatieContractTest {

  private static final String KIND = "999990019";
  private static final String OUDER = "999990020";

  static Stream<Gezagsrelatie> relaties() {
    return Stream.of(
        Gezagsrelatie.van("GezamenlijkOuderlijkGezag", KIND, OUDER, "999990421"),
        Gezagsrelatie.van("EenhoofdigOuderlijkGezag", KIND, OUDER),
        Gezagsrelatie.van("GezamenlijkGezag", KIND, OUDER, ""),
        Gezagsrelatie.van("GezamenlijkGezag", KIND, OUDER, "999990421"),
        Gezagsrelatie.van("Voogdij", KIND, OUDER),
        Gezagsrelatie.van("Voogdij", KIND),
        Gezagsrelatie.van("TijdelijkGeenGezag", KIND),
        Gezagsrelatie.van("GezagNietTeBepalen", KIND).onderzocht());
  }

  @ParameterizedTest
  @MethodSource("relaties")
  void deNagemaakteBrpVerteltGezagZoalsDeStandaard(Gezagsrelatie relatie) throws IOException {
    assertThat(schema(relatie.type()).validate(relatie.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("relaties")
  void zonderKindIsHetGeenGezag(Gezagsrelatie relatie) throws IOException {
    ObjectNode zonder = relatie.json();
    zonder.remove("minderjarige");

    assertThat(schema(relatie.type()).validate(zonder)).isNotEmpty();
  }

  private static Schema schema(String type) throws IOException {
    JsonNode standaard = new YAMLMapper().readTree(Files.readAllBytes(standaard()));
    ObjectNode schema =
        JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + type);
    schema.set("components", standaard.path("components"));
    assertThat(standaard.path("components").path("schemas").has(type)).isTrue();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static Path standaard() {
    Path pad =
        Stream.of("../shared", "../../shared")
            .map(map -> Path.of(map, "standards/brp-gezag/brp-api-gezag-2.0.yaml"))
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        pad != null, "no standards/brp-gezag in ../shared: not compared with the standard");
    return Objects.requireNonNull(pad);
  }
}
