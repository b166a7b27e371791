package nl.machtigingsbrug.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code stuf-zgw/waarden.yaml} that count for one gemeente and one zaaktype: code
 * lists, and what things are called on the other side.
 */
public final class Waarden {

  private final ObjectNode json;

  Waarden(ObjectNode json) {
    this.json = json;
  }

  /**
   * One value.
   *
   * @param pad where it stands, such as {@code "statussen", "Ontvangen"}
   * @return the value, or null where nothing is said
   */
  public @Nullable String tekst(String... pad) {
    JsonNode hier = json;
    for (String naam : pad) {
      hier = hier.path(naam);
    }
    return hier.isTextual() ? hier.textValue() : null;
  }

  ObjectNode eigen() {
    return json;
  }

  /** All of them; a copy. */
  public ObjectNode json() {
    return json.deepCopy();
  }
}
