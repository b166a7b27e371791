package nl.machtigingsbrug.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of all layers together. Per value the nearest counts: that of the zaaktype before the
 * standard, and then that of the gemeente before that of the installation, before what is packaged.
 */
final class Waardenlagen {

  private final Waarden standaard;
  private final Map<String, Waarden> perZaaktype = new HashMap<>();

  /**
   * Puts them together.
   *
   * @param lagen as read, that of the gemeente last
   */
  Waardenlagen(List<JsonNode> lagen) {
    ObjectNode gedeeld = JsonNodeFactory.instance.objectNode();
    lagen.forEach(laag -> leg(laag.path("standaard"), gedeeld));
    standaard = new Waarden(gedeeld);
    for (JsonNode laag : lagen) {
      laag.path("zaaktypen")
          .properties()
          .forEach(
              zaaktype ->
                  leg(
                      zaaktype.getValue(),
                      perZaaktype
                          .computeIfAbsent(
                              zaaktype.getKey(), nieuw -> new Waarden(gedeeld.deepCopy()))
                          .eigen()));
    }
  }

  Waarden van(@Nullable String zaaktype) {
    return zaaktype == null ? standaard : perZaaktype.getOrDefault(zaaktype, standaard);
  }

  private static void leg(JsonNode laag, ObjectNode onder) {
    laag.properties()
        .forEach(
            veld -> {
              if (veld.getValue().isObject() && onder.path(veld.getKey()).isObject()) {
                leg(veld.getValue(), (ObjectNode) onder.path(veld.getKey()));
              } else {
                onder.set(veld.getKey(), veld.getValue().deepCopy());
              }
            });
  }
}
