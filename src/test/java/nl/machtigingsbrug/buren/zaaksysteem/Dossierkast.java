package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Puts together what belongs to one zaak. */
final class Dossierkast {

  private final Opslag opslag;
  private final Catalogus catalogus;

  Dossierkast(Opslag opslag, Catalogus catalogus) {
    this.opslag = opslag;
    this.catalogus = catalogus;
  }

  Zaak zaak(ObjectNode zaak) {
    String url = zaak.path("url").asText();
    Map<String, String> eigenschappen = new LinkedHashMap<>();
    van("zaakeigenschappen", url)
        .forEach(
            waarde ->
                eigenschappen.put(
                    catalogus
                        .vereis("eigenschappen", waarde.path("eigenschap"), "eigenschap")
                        .path("naam")
                        .asText(),
                    waarde.path("waarde").asText()));
    return new Zaak(
        new Zaakbeeld(catalogus, opslag).van(zaak),
        van("rollen", url).stream().map(Dossierkast::rol).toList(),
        eigenschappen,
        van("zaakinformatieobjecten", url).stream()
            .<JsonNode>map(
                koppeling ->
                    opslag
                        .met(
                            "enkelvoudiginformatieobjecten",
                            koppeling.path("informatieobject").asText())
                        .orElseThrow())
            .toList(),
        van("statussen", url).stream()
            .map(
                status ->
                    catalogus
                        .vereis("statustypen", status.path("statustype"), "statustype")
                        .path("omschrijving")
                        .asText())
            .toList(),
        van("resultaten", url).stream()
            .map(
                resultaat ->
                    catalogus
                        .vereis("resultaattypen", resultaat.path("resultaattype"), "resultaattype")
                        .path("omschrijving")
                        .asText())
            .findFirst()
            .orElse(""));
  }

  int losseDocumenten() {
    Set<String> gekoppeld =
        opslag.alle("zaakinformatieobjecten", alle -> true).stream()
            .map(koppeling -> koppeling.path("informatieobject").asText())
            .collect(Collectors.toSet());
    return opslag
        .alle(
            "enkelvoudiginformatieobjecten",
            document -> !gekoppeld.contains(document.path("url").asText()))
        .size();
  }

  private List<ObjectNode> van(String soort, String zaak) {
    return opslag.alle(soort, ding -> ding.path("zaak").asText().equals(zaak));
  }

  private static Zaak.Rol rol(ObjectNode rol) {
    return new Zaak.Rol(
        rol.path("omschrijving").asText(),
        rol.path("indicatieMachtiging").asText(),
        StreamSupport.stream(rol.path("betrokkeneIdentificatie").spliterator(), false)
            .map(JsonNode::asText)
            .findFirst()
            .orElse(""),
        rol);
  }
}
