package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** Tells what was made, in the words of the Notificaties API. */
final class Melder {

  private static final Map<String, String> RESOURCES =
      Map.of(
          "zaken", "zaak",
          "statussen", "status",
          "rollen", "rol",
          "resultaten", "resultaat",
          "zaakinformatieobjecten", "zaakinformatieobject",
          "besluiten", "besluit");

  private final Opslag opslag;
  private volatile Consumer<ObjectNode> luisteraar = melding -> {};

  Melder(Opslag opslag) {
    this.opslag = opslag;
  }

  void luister(Consumer<ObjectNode> wie) {
    luisteraar = wie;
  }

  /**
   * Tells it.
   *
   * @param soort the collection in which it was made
   */
  void meld(String soort, JsonNode ding) {
    String resource = RESOURCES.get(soort);
    if (resource == null) {
      return;
    }
    String url = ding.path("url").asText();
    boolean besluit = soort.equals("besluiten");
    String hoofd = besluit || soort.equals("zaken") ? url : ding.path("zaak").asText();
    ObjectNode melding =
        JsonNodeFactory.instance
            .objectNode()
            .put("kanaal", besluit ? "besluiten" : "zaken")
            .put("hoofdObject", hoofd)
            .put("resource", resource)
            .put("resourceUrl", url)
            .put("actie", "create")
            .put("aanmaakdatum", Instant.now().toString());
    JsonNode zaak =
        opslag
            .met("zaken", besluit ? ding.path("zaak").asText() : hoofd)
            .<JsonNode>map(z -> z)
            .orElse(ding);
    ObjectNode kenmerken = melding.putObject("kenmerken");
    if (besluit) {
      kenmerken
          .put("verantwoordelijkeOrganisatie", zaak.path("bronorganisatie").asText())
          .put("besluittype", ding.path("besluittype").asText());
    } else {
      kenmerken
          .put("bronorganisatie", zaak.path("bronorganisatie").asText())
          .put("zaaktype", zaak.path("zaaktype").asText())
          .put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk");
    }
    luisteraar.accept(melding);
  }
}
