package nl.machtigingsbrug.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;

/** JSON Schema 2020-12, with formats checked and nothing fetched from anywhere. */
public final class Schemas {

  private Schemas() {}

  /** The schema of schemas. */
  public static Schema vanSchemas() {
    return register().getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
  }

  /**
   * A schema that can be used.
   *
   * @throws com.networknt.schema.SchemaException where it refers to what is not in it
   */
  public static Schema van(JsonNode inhoud) {
    Schema schema = register().getSchema(inhoud);
    schema.initializeValidators();
    return schema;
  }

  private static SchemaRegistry register() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        bouwer ->
            bouwer.schemaRegistryConfig(
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }
}
