package nl.machtigingsbrug.levering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * The result of a step as it is remembered: small JSON with keys and references of the neighbour,
 * never personal data.
 */
final class Stapresultaat {
  private static final int GROOTST = 8_192;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Stapresultaat() {}

  /**
   * The body of the route that did the step.
   *
   * @throws Afwijzing with CONFIG_ONGELDIG when it is no plain value, too large, or has a field for
   *     a BSN: a response is not to be remembered, only what later steps need of it
   */
  static JsonNode van(String stap, @Nullable Object body) {
    JsonNode json = json(stap, body);
    if (json.toString().length() > GROOTST || noemtBsn(json)) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "stap:" + stap);
    }
    return json;
  }

  private static JsonNode json(String stap, @Nullable Object body) {
    if (body == null) {
      return NullNode.getInstance();
    }
    if (body instanceof JsonNode json) {
      return json;
    }
    if (body instanceof String tekst) {
      return TextNode.valueOf(tekst);
    }
    if (body instanceof Number
        || body instanceof Boolean
        || body instanceof Map
        || body instanceof Collection
        || body instanceof Record) {
      return JSON.valueToTree(body);
    }
    throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "stap:" + stap);
  }

  private static boolean noemtBsn(JsonNode json) {
    for (Iterator<String> namen = json.fieldNames(); namen.hasNext(); ) {
      if (namen.next().toLowerCase(Locale.ROOT).contains("bsn")) {
        return true;
      }
    }
    for (JsonNode kind : json) {
      if (noemtBsn(kind)) {
        return true;
      }
    }
    return false;
  }

  /** For the route: text, number, boolean, unmodifiable map or list, or null. */
  static @Nullable Object waarde(JsonNode json) {
    Object waarde = JSON.convertValue(json, Object.class);
    if (waarde instanceof Map<?, ?> map) {
      return Collections.unmodifiableMap(map);
    }
    return waarde instanceof List<?> lijst ? Collections.unmodifiableList(lijst) : waarde;
  }

  /** Whether the answer to an inquiry says that nothing was found. */
  static boolean isLeeg(@Nullable Object body) {
    return body == null
        || (body instanceof String tekst && tekst.isBlank())
        || (body instanceof Map<?, ?> map && map.isEmpty())
        || (body instanceof Collection<?> lijst && lijst.isEmpty())
        || (body instanceof JsonNode json
            && (json.isNull() || (json.isContainerNode() && json.isEmpty())));
  }
}
