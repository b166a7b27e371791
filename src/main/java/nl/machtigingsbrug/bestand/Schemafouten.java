package nl.machtigingsbrug.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in plain Dutch what a JSON Schema has against a file, and where. */
public final class Schemafouten {

  private Schemafouten() {}

  public static Melding melding(Bron bron, Error fout) {
    String pointer = fout.getInstanceLocation().toString();
    String keyword = fout.getKeyword();
    if (keyword.equals("additionalProperties")) {
      return bron.melding(
          Bron.onder(pointer, fout.getProperty()),
          "De sleutel '"
              + fout.getProperty()
              + "' bestaat hier niet. Verbeter de naam of haal hem weg.");
    }
    return bron.melding(pointer, tekst(keyword, fout));
  }

  private static String tekst(String keyword, Error fout) {
    return switch (keyword) {
      case "required" -> "De sleutel '" + fout.getProperty() + "' ontbreekt. Voeg hem toe.";
      case "enum" -> "Deze waarde bestaat niet. Kies uit: " + waarden(fout.getSchemaNode()) + ".";
      case "type" -> "Hier hoort " + soort(fout.getSchemaNode()) + ". Verbeter de waarde.";
      case "minItems", "minLength", "minProperties" ->
          "Hier staat te weinig. Vul minstens " + fout.getSchemaNode().asText() + " in.";
      case "maxItems", "maxLength" ->
          "Hier staat te veel. Vul hoogstens " + fout.getSchemaNode().asText() + " in.";
      case "uniqueItems" -> "Een waarde staat er twee keer. Haal er één weg.";
      case "false" -> "Deze sleutel kan hier niet staan. Haal hem weg.";
      case "pattern" ->
          "Deze waarde heeft niet de goede vorm. Volg " + fout.getSchemaNode().asText() + ".";
      case "format" -> vorm(fout.getSchemaNode().asText());
      default -> "Deze waarde voldoet niet aan het schema (" + keyword + "). Verbeter haar.";
    };
  }

  private static String vorm(String format) {
    return switch (format) {
      case "date" -> "Dit is geen bestaande datum. Schrijf een datum als 2026-12-31.";
      case "regex" -> "Dit is geen geldig patroon. Verbeter het.";
      default -> "Deze waarde heeft niet de goede vorm (" + format + "). Verbeter haar.";
    };
  }

  private static String waarden(JsonNode opsomming) {
    List<String> waarden = new ArrayList<>();
    opsomming.forEach(waarde -> waarden.add(waarde.asText()));
    return String.join(", ", waarden);
  }

  private static String soort(JsonNode type) {
    if (type.isArray()) {
      List<String> soorten = new ArrayList<>();
      type.forEach(een -> soorten.add(soort(een)));
      return String.join(" of ", soorten);
    }
    return switch (type.asText().toLowerCase(Locale.ROOT)) {
      case "object" -> "een groep van sleutels";
      case "array" -> "een lijst";
      case "boolean" -> "true of false";
      case "integer", "number" -> "een getal";
      default -> "tekst";
    };
  }
}
