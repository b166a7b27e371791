package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** Values that JSON lets pass but that cannot be stored or sent on unchanged. */
public final class Waardekeuring {

  private Waardekeuring() {}

  /** Whether every text and every number of a message, keys too, can be kept as it is. */
  public static boolean klopt(JsonNode boom) {
    if (boom.isTextual()) {
      return klopt(boom.textValue());
    }
    if (boom.isFloatingPointNumber()) {
      return Double.isFinite(boom.doubleValue());
    }
    for (var veld : boom.properties()) {
      if (!klopt(veld.getKey())) {
        return false;
      }
    }
    for (JsonNode deel : boom) {
      if (!klopt(deel)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has no NUL, which PostgreSQL and XML refuse, and no half of a character. */
  public static boolean klopt(String tekst) {
    return tekst.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(tekst);
  }
}
