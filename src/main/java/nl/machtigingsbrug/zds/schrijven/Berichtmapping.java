package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.mapping.Xsltmappingen;
import nl.machtigingsbrug.stuf.Rolsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The parts of a message in the words of ZGW, as the mappings of a gemeente make them. */
@Component
class Berichtmapping {

  private final Xsltmappingen mappingen;

  Berichtmapping(Xsltmappingen mappingen) {
    this.mappingen = mappingen;
  }

  /** Of which zaaktype in a message. */
  record Van(String gemeente, @Nullable String zaaktype) {}

  /** The fields of the zaak that the message says something about. */
  ObjectNode zaak(Van van, Element object, boolean nieuw) {
    return object(van, "zaak", object, Map.of("soort", nieuw ? "nieuw" : "wijziging"));
  }

  /** Value by name of an eigenschap; of a new zaak there is nothing to take away. */
  Map<String, String> eigenschappen(Van van, Element object, boolean nieuw) {
    Map<String, String> waarden = new LinkedHashMap<>();
    object(van, "eigenschappen", object, Map.of())
        .properties()
        .forEach(
            waarde -> {
              if (!waarde.getValue().isNull()) {
                waarden.put(waarde.getKey(), waarde.getValue().asText());
              } else if (!nieuw) {
                throw new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, "extraElement");
              }
            });
    return waarden;
  }

  /** A role of somebody. */
  Elementrol rol(Van van, Rolsoort soort, Element rol) {
    ObjectNode uit = object(van, "rol", rol, Map.of());
    if (!(uit.path("rol") instanceof ObjectNode wie)) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, soort.element());
    }
    return new Elementrol(
        soort,
        uit.path("roltype").path("omschrijving").asText(""),
        uit.path("roltype").path("generiek").asText(""),
        wie);
  }

  /** A status. */
  Statuszetting status(Van van, Element heeft, String sleutel) {
    ObjectNode uit = object(van, "status", heeft, Map.of());
    JsonNode type = uit.path("statustype");
    String volgnummer = type.path("volgnummer").asText("");
    String omschrijving = type.path("omschrijving").asText("");
    if (volgnummer.isEmpty() && omschrijving.isEmpty()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "heeft/gerelateerde");
    }
    return new Statuszetting(
        sleutel,
        volgnummer.isEmpty() ? null : Integer.valueOf(volgnummer),
        omschrijving.isEmpty() ? null : omschrijving,
        uit.path("status") instanceof ObjectNode status
            ? status
            : JsonNodeFactory.instance.objectNode());
  }

  /** What is said of the resultaat of the zaak; null where nothing is. */
  JsonNode resultaat(Van van, Element object) {
    return mappingen.naarJson(
        van.gemeente(), "stuf-zgw/resultaat", van.zaaktype(), object, Map.of());
  }

  /** Another zaak; null where none is named. */
  JsonNode zaakrelatie(Van van, Element relatie) {
    return mappingen.naarJson(
        van.gemeente(), "stuf-zgw/zaakrelatie", van.zaaktype(), relatie, Map.of());
  }

  /** A document, with the omschrijving of its type. */
  record Documentvelden(@Nullable String soort, ObjectNode velden) {}

  /** The fields of a document that the message says something about. */
  Documentvelden document(Van van, Element object, boolean nieuw) {
    ObjectNode uit =
        object(van, "document", object, Map.of("soort", nieuw ? "nieuw" : "wijziging"));
    String soort = uit.path("informatieobjecttype").path("omschrijving").asText("");
    return new Documentvelden(
        soort.isEmpty() ? null : soort,
        uit.path("informatieobject") instanceof ObjectNode velden
            ? velden
            : JsonNodeFactory.instance.objectNode());
  }

  private ObjectNode object(Van van, String naam, Element bron, Map<String, String> parameters) {
    JsonNode uit =
        mappingen.naarJson(van.gemeente(), "stuf-zgw/" + naam, van.zaaktype(), bron, parameters);
    if (uit instanceof ObjectNode object) {
      return object;
    }
    throw new Afwijzing(Foutcode.ZAAK_MAPPING, "stuf-zgw/" + naam);
  }
}
