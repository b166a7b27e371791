package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** What clients may do, and the Autorisaties API that tells it. */
final class Scopes {

  private static final List<String> ZAKEN =
      List.of("zaken.lezen", "zaken.aanmaken", "zaken.bijwerken");
  private static final List<String> DOCUMENTEN = List.of("documenten.lezen", "documenten.aanmaken");

  private final Set<String> gegeven = new ConcurrentSkipListSet<>();

  Scopes() {
    gegeven.addAll(ZAKEN);
    gegeven.addAll(DOCUMENTEN);
    gegeven.add("catalogi.lezen");
  }

  void neem(String scope) {
    gegeven.remove(scope);
  }

  void geef(String scope) {
    gegeven.add(scope);
  }

  boolean heeft(String scope) {
    return gegeven.contains(scope);
  }

  void controleer(String methode, String pad) {
    if (!gegeven.containsAll(nodig(methode, pad))) {
      throw Weigering.status(403, "permission_denied");
    }
  }

  private static Set<String> nodig(String methode, String pad) {
    if (pad.startsWith("/catalogi")) {
      return Set.of("catalogi.lezen");
    }
    if (pad.startsWith("/documenten")) {
      if (methode.equals("GET")) {
        return Set.of("documenten.lezen");
      }
      return Set.of(
          pad.endsWith("lock")
              ? "documenten.lock"
              : methode.equals("PATCH") ? "documenten.bijwerken" : "documenten.aanmaken");
    }
    if (methode.equals("GET")) {
      return Set.of("zaken.lezen");
    }
    return switch (pad.substring(pad.lastIndexOf('/') + 1)) {
      case "zaken", "statussen" -> Set.of("zaken.aanmaken");
      case "zaak_registreren" -> Set.of("zaken.aanmaken", "zaken.bijwerken");
      default -> Set.of("zaken.bijwerken");
    };
  }

  /** {@code GET /applicaties/consumer}. */
  JsonNode applicatie(String client, Catalogus catalogus) {
    ObjectNode applicatie =
        JsonNodeFactory.instance.objectNode().put("heeftAlleAutorisaties", false);
    applicatie.putArray("clientIds").add(client);
    ArrayNode autorisaties = applicatie.putArray("autorisaties");
    catalogus
        .zoek("zaaktypen", Map.of())
        .forEach(type -> autorisaties.add(autorisatie("zrc", "zaaktype", type, ZAKEN)));
    catalogus
        .zoek("informatieobjecttypen", Map.of())
        .forEach(
            type -> autorisaties.add(autorisatie("drc", "informatieobjecttype", type, DOCUMENTEN)));
    return applicatie;
  }

  private ObjectNode autorisatie(
      String component, String veld, JsonNode type, List<String> scopes) {
    ObjectNode autorisatie =
        JsonNodeFactory.instance
            .objectNode()
            .put("component", component)
            .put(veld, type.path("url").asText())
            .put("maxVertrouwelijkheidaanduiding", "zeer_geheim");
    ArrayNode lijst = autorisatie.putArray("scopes");
    Set<String> over = new TreeSet<>(scopes);
    over.retainAll(gegeven);
    over.forEach(lijst::add);
    return autorisatie;
  }
}
