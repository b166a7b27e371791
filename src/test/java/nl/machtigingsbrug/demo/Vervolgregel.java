package nl.machtigingsbrug.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.machtigingsbrug.scenario.Vervolgbestand;

/**
 * What came of one message about a zaak.
 *
 * @param bestand the scenario
 * @param gemeente where
 * @param bericht the answer of {@code GET /v1/vervolgberichten/{id}}
 * @param werkvoorraad the codes of what a human finds about it
 * @param afwijkingen what is not as it should be
 */
record Vervolgregel(
    Vervolgbestand bestand,
    String gemeente,
    JsonNode bericht,
    List<String> werkvoorraad,
    List<String> afwijkingen) {

  boolean goed() {
    return afwijkingen.isEmpty();
  }

  String id() {
    return bericht.path("id").asText();
  }

  /** The call that answers why. */
  String vraag() {
    return "/v1/vervolgberichten/" + id();
  }
}
