package nl.machtigingsbrug.communicatie.verzending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Verzendopdracht;

/**
 * One document that was sent to one recipient.
 *
 * @param sleutel what tells it apart within the message: the uuid of the document
 * @param document its address
 * @param betrokkene address of the rol of the recipient in the zaak
 */
public record Verzonden(String sleutel, URI document, URI betrokkene) {

  private static final String GEADRESSEERDE = "geadresseerde";

  /** The query that finds it. */
  Map<String, String> vraag() {
    return Map.of(
        "informatieobject", document.toString(),
        "betrokkene", betrokkene.toString(),
        "aardRelatie", GEADRESSEERDE);
  }

  /**
   * The body of {@code POST /verzendingen}.
   *
   * @param adres with the one address
   */
  ObjectNode bericht(
      Verzendopdracht opdracht, ObjectNode adres, URI contactpersoon, LocalDate dag) {
    ObjectNode bericht =
        adres
            .deepCopy()
            .put("informatieobject", document.toString())
            .put("betrokkene", betrokkene.toString())
            .put("aardRelatie", GEADRESSEERDE)
            .put("contactPersoon", contactpersoon.toString())
            .put("toelichting", toelichting(opdracht));
    return bericht.put("verzenddatum", dag.toString());
  }

  /** Whether something of the list is this document of this message. */
  boolean is(JsonNode verzending, Verzendopdracht opdracht) {
    return verzending.path("informatieobject").asText().equals(document.toString())
        && verzending.path("betrokkene").asText().equals(betrokkene.toString())
        && verzending.path("toelichting").asText().equals(toelichting(opdracht));
  }

  private static String toelichting(Verzendopdracht opdracht) {
    return "Aan de "
        + opdracht.hoedanigheid().name().toLowerCase(Locale.ROOT)
        + ", verzending "
        + opdracht.id();
  }

  static Verzonden van(UUID informatieobject, URI document, URI betrokkene) {
    return new Verzonden(informatieobject.toString(), document, betrokkene);
  }
}
