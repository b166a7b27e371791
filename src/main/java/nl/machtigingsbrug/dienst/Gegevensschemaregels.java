package nl.machtigingsbrug.dienst;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Melding;

/** What a schema of gegevens must keep to besides being a schema: one dialect, all in one file. */
final class Gegevensschemaregels {

  private static final String DIALECT = Dialects.getDraft202012().getId();

  private Gegevensschemaregels() {}

  static void controleer(Bron schema, List<Melding> meldingen) {
    controleer(schema, schema.inhoud(), "", meldingen);
  }

  private static void controleer(
      Bron schema, JsonNode deel, String pointer, List<Melding> meldingen) {
    JsonNode dialect = deel.path("$schema");
    if (dialect.isTextual() && !dialect.asText().equals(DIALECT)) {
      meldingen.add(
          schema.melding(
              pointer + "/$schema", "Alleen JSON Schema 2020-12 telt. Schrijf " + DIALECT + "."));
    }
    for (String sleutel : List.of("$ref", "$dynamicRef")) {
      JsonNode verwijzing = deel.path(sleutel);
      if (verwijzing.isTextual() && !staatIn(schema.inhoud(), verwijzing.asText())) {
        meldingen.add(
            schema.melding(
                pointer + "/" + sleutel,
                "Deze "
                    + sleutel
                    + " wijst naar iets dat niet in dit bestand staat. Verbeter haar."));
      }
    }
    deel.properties()
        .forEach(
            veld ->
                controleer(schema, veld.getValue(), Bron.onder(pointer, veld.getKey()), meldingen));
    for (int i = 0; deel.isArray() && i < deel.size(); i++) {
      controleer(schema, deel.path(i), pointer + "/" + i, meldingen);
    }
  }

  /** Whether it points into the file; whether an anchor exists is left to the schema itself. */
  private static boolean staatIn(JsonNode inhoud, String verwijzing) {
    return verwijzing.equals("#")
        || (verwijzing.startsWith("#/") && !inhoud.at(verwijzing.substring(1)).isMissingNode())
        || (verwijzing.startsWith("#") && !verwijzing.startsWith("#/"));
  }
}
