package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;

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

  static void moment(JsonNode bericht, String veld) {
    try {
      OffsetDateTime.parse(vereis(bericht, veld, 40));
    } catch (DateTimeParseException e) {
      throw Weigering.veld(veld, "invalid");
    }
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
