package nl.machtigingsbrug.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that a mapping made: as elements of the XML form of JSON (XPath Functions 3.1, 17.4.2),
 * or as text, as Kaoto writes it.
 */
final class Jsonuitkomst {

  private static final String RUIMTE = "http://www.w3.org/2005/xpath-functions";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final JsonMapper LEZER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Mapping mapping;

  Jsonuitkomst(Mapping mapping) {
    this.mapping = mapping;
  }

  JsonNode van(XdmValue uitkomst) {
    XdmNode wortel = null;
    StringBuilder tekst = new StringBuilder();
    for (XdmItem item : uitkomst) {
      XdmNode element = element(item);
      if (element == null) {
        tekst.append(item.getStringValue());
      } else if (wortel != null) {
        throw mapping.afwijzing("meer dan een uitkomst");
      } else {
        wortel = element;
      }
    }
    if (wortel != null && !tekst.toString().isBlank()) {
      throw mapping.afwijzing("tekst naast de uitkomst");
    }
    return wortel == null ? vanTekst(tekst.toString()) : waarde(wortel);
  }

  private static @Nullable XdmNode element(XdmItem item) {
    if (!(item instanceof XdmNode node)) {
      return null;
    }
    return node.getNodeKind() == XdmNodeKind.DOCUMENT
        ? node.select(Steps.child().where(kind -> kind.getNodeKind() == XdmNodeKind.ELEMENT))
            .findFirst()
            .orElse(null)
        : node.getNodeKind() == XdmNodeKind.ELEMENT ? node : null;
  }

  private JsonNode vanTekst(String tekst) {
    try {
      JsonNode json = LEZER.readTree(tekst);
      if (!json.isMissingNode()) {
        return json;
      }
    } catch (JsonProcessingException e) {
      // What Jackson says quotes the text.
    }
    throw mapping.afwijzing("geen JSON");
  }

  private JsonNode waarde(XdmNode element) {
    if (!RUIMTE.equals(element.getNodeName().getNamespaceUri().toString())) {
      throw mapping.afwijzing("geen JSON");
    }
    return switch (element.getNodeName().getLocalName()) {
      case "map" -> map(element);
      case "array" -> lijst(element);
      case "string" -> JSON.textNode(element.getStringValue());
      case "number" -> getal(element.getStringValue().strip());
      case "boolean" -> waarheid(element.getStringValue().strip());
      case "null" -> JSON.nullNode();
      default -> throw mapping.afwijzing("geen JSON");
    };
  }

  private ObjectNode map(XdmNode element) {
    ObjectNode uit = JSON.objectNode();
    element
        .select(Steps.child("*"))
        .forEach(
            kind -> {
              String sleutel = kind.attribute("key");
              if (sleutel == null || uit.has(sleutel)) {
                throw mapping.afwijzing("een sleutel ontbreekt of is dubbel");
              }
              uit.set(sleutel, waarde(kind));
            });
    return uit;
  }

  private ArrayNode lijst(XdmNode element) {
    ArrayNode uit = JSON.arrayNode();
    element.select(Steps.child("*")).forEach(kind -> uit.add(waarde(kind)));
    return uit;
  }

  private JsonNode getal(String tekst) {
    JsonNode getal = vanTekst(tekst);
    if (!getal.isNumber()) {
      throw mapping.afwijzing("geen getal");
    }
    return getal;
  }

  private JsonNode waarheid(String tekst) {
    return switch (tekst) {
      case "true", "1" -> JSON.booleanNode(true);
      case "false", "0" -> JSON.booleanNode(false);
      default -> throw mapping.afwijzing("geen waar of onwaar");
    };
  }
}
