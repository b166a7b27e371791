package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An abonnement (Notificaties API 1.0, Abonnement).
 *
 * @param url its address; null while it is not made
 * @param callbackUrl where notificaties go to
 * @param auth with what they prove themselves; null where the API does not show it
 * @param kanalen by name, with what is filtered
 */
record Abonnement(
    @Nullable String url,
    String callbackUrl,
    @Nullable String auth,
    Map<String, Map<String, String>> kanalen) {

  private static final String ALLES = "*";

  Abonnement {
    kanalen = Map.copyOf(kanalen);
  }

  /** What it has to be. */
  static Abonnement gewenst(String gemeente, NotificatieInstellingen instellingen) {
    Map<String, Map<String, String>> kanalen = new TreeMap<>();
    instellingen
        .kanalen()
        .forEach(
            kanaal -> kanalen.put(kanaal, instellingen.filters().getOrDefault(kanaal, Map.of())));
    return new Abonnement(null, instellingen.callbackUrl(gemeente), instellingen.auth(), kanalen);
  }

  /** As the API tells it. */
  static Abonnement van(JsonNode json) {
    Map<String, Map<String, String>> kanalen = new TreeMap<>();
    for (JsonNode kanaal : json.path("kanalen")) {
      Map<String, String> filters = new TreeMap<>();
      kanaal
          .path("filters")
          .properties()
          .forEach(
              filter -> {
                if (!filter.getValue().asText().equals(ALLES)) {
                  filters.put(filter.getKey(), filter.getValue().asText());
                }
              });
      kanalen.put(kanaal.path("naam").asText(), filters);
    }
    JsonNode auth = json.path("auth");
    return new Abonnement(
        json.path("url").asText(),
        json.path("callbackUrl").asText(),
        auth.isTextual() && !auth.textValue().isEmpty() ? auth.textValue() : null,
        kanalen);
  }

  /** Whether it does all that the other has to do, as far as can be seen. */
  boolean voldoetAan(Abonnement gewenst) {
    return callbackUrl.equals(gewenst.callbackUrl)
        && (auth == null || auth.equals(gewenst.auth))
        && kanalen.equals(gewenst.kanalen);
  }

  ObjectNode json() {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("callbackUrl", callbackUrl).put("auth", auth);
    new TreeMap<>(kanalen)
        .forEach(
            (naam, filters) -> {
              ObjectNode kanaal = json.withArray("kanalen").addObject().put("naam", naam);
              ObjectNode haar = kanaal.putObject("filters");
              filters.forEach(haar::put);
            });
    return json;
  }

  /** It holds a secret. */
  @Override
  public String toString() {
    return "Abonnement[" + callbackUrl + "]";
  }
}
