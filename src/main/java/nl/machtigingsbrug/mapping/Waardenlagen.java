package nl.machtigingsbrug.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of all layers together. Per value the nearest counts: that of the zaaktype before the
 * standard, and then that of the gemeente before that of the installation, before what is packaged.
 */
final class Waardenlagen {

  /** A code has ten characters at most; an omschrijving can stand in its place. */
  private static final int CODE = 10;

  private static final Comparator<String> EERST_WAT_PAST =
      Comparator.comparing((String code) -> code.length() > CODE)
          .thenComparing(Comparator.naturalOrder());

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

  /** The identificatie in ZGW of the zaaktype with this code: itself where nothing is said. */
  String identificatie(String code) {
    String gezegd = van(code).tekst("zaaktype");
    return gezegd == null ? code : gezegd;
  }

  /**
   * The codes of a zaaktype: first those that fit in a message, then in the order of the alphabet.
   * Itself where none is said; none where that is the code of another.
   *
   * @param identificatie in ZGW
   */
  List<String> codes(String identificatie) {
    List<String> gezegd =
        perZaaktype.keySet().stream()
            .filter(code -> identificatie(code).equals(identificatie))
            .sorted(EERST_WAT_PAST)
            .toList();
    return gezegd.isEmpty() && identificatie(identificatie).equals(identificatie)
        ? List.of(identificatie)
        : gezegd;
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
