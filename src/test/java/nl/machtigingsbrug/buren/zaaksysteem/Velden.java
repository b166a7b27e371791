package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;

/** The checks that every resource needs. */
final class Velden {

  private Velden() {}

  static String vereis(JsonNode bericht, String veld, int lengte) {
    JsonNode waarde = bericht.path(veld);
    if (!waarde.isTextual() || waarde.asText().isEmpty()) {
      throw Weigering.veld(veld, "required");
    }
    return hoogstens(bericht, veld, lengte);
  }

  static String hoogstens(JsonNode bericht, String veld, int lengte) {
    String waarde = bericht.path(veld).asText("");
    if (waarde.length() > lengte) {
      throw Weigering.veld(veld, "max_length");
    }
    return waarde;
  }

  static void keuze(JsonNode bericht, String veld, Set<String> keuzes) {
    if (bericht.hasNonNull(veld) && !keuzes.contains(bericht.path(veld).asText())) {
      throw Weigering.veld(veld, "invalid_choice");
    }
  }

  static void dag(JsonNode bericht, String veld) {
    try {
      LocalDate.parse(vereis(bericht, veld, 10));
    } catch (DateTimeParseException e) {
      throw Weigering.veld(veld, "invalid");
    }
  }

  /** A moment that is not to come. */
  static void verleden(JsonNode bericht, String veld) {
    try {
      if (OffsetDateTime.parse(vereis(bericht, veld, 40)).isAfter(OffsetDateTime.now())) {
        throw Weigering.veld(veld, "date-in-future");
      }
    } catch (DateTimeParseException e) {
      throw Weigering.veld(veld, "invalid");
    }
  }

  /** A copy of the object under a field. */
  static ObjectNode object(JsonNode bericht, String veld) {
    if (!bericht.has(veld)) {
      throw Weigering.veld(veld, "required");
    }
    return alsObject(bericht.path(veld), veld);
  }

  static ObjectNode alsObject(JsonNode waarde, String veld) {
    if (waarde.deepCopy() instanceof ObjectNode object) {
      return object;
    }
    throw Weigering.veld(veld, "invalid");
  }

  /** Made where there is none. */
  static String identificatie(ObjectNode bericht) {
    if (hoogstens(bericht, "identificatie", 40).isEmpty()) {
      bericht.put("identificatie", "EIGEN-" + UUID.randomUUID().toString().substring(0, 13));
    }
    return bericht.path("identificatie").asText();
  }

  /** RSIN and BSN share their check. */
  static void elfproef(String nummer, String veld) {
    int som = 0;
    if (!nummer.matches("\\d{9}")) {
      throw Weigering.veld(veld, "invalid-length");
    }
    for (int i = 0; i < 8; i++) {
      som += (9 - i) * (nummer.charAt(i) - '0');
    }
    if ((som - (nummer.charAt(8) - '0')) % 11 != 0) {
      throw Weigering.veld(veld, "invalid");
    }
  }
}
