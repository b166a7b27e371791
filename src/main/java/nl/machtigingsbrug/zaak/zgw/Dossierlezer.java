package nl.machtigingsbrug.zaak.zgw;

import static com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import org.apache.camel.http.base.HttpOperationFailedException;

/** Reads one dossier at one zaaksysteem: each part with the words of its type beside it. */
record Dossierlezer(Zgwlezer lezer, Zaaktypecatalogus catalogus, Instant nu) {

  ZgwInstellingen instellingen() {
    return lezer.instellingen();
  }

  /** By identificatie; what a zaaksysteem gives besides what was asked does not count. */
  Optional<JsonNode> zoek(Basisadres api, String lijst, String nummer) {
    String bron = instellingen().bronorganisatie().waarde();
    return lezer
        .lijst(api.bij(lijst, Map.of("identificatie", nummer, "bronorganisatie", bron)))
        .stream()
        .filter(ding -> ding.path("identificatie").asText().equals(nummer))
        .findFirst();
  }

  /** A type of the catalogue, nothing where none is named. */
  JsonNode type(JsonNode adres) {
    return adres.isTextual()
        ? catalogus.ding(instellingen().catalogi().binnen(adres.textValue()))
        : MissingNode.getInstance();
  }

  List<JsonNode> geldendeRollen(Map<String, String> vanZaak) {
    return lezer.lijst(instellingen().zaken().bij("/rollen", vanZaak)).stream()
        .filter(rol -> Rollezer.geldt(rol, nu))
        .toList();
  }

  /** The last first. */
  List<ObjectNode> statussen(Map<String, String> vanZaak) {
    List<ObjectNode> statussen = new ArrayList<>();
    lezer.lijst(instellingen().zaken().bij("/statussen", vanZaak)).stream()
        .sorted(
            Comparator.comparing((JsonNode status) -> status.path("datumStatusGezet").asText())
                .reversed())
        .forEach(
            status ->
                statussen.add(
                    met(status, "statustype", type(status.path("statustype")))
                        .put("laatste", statussen.isEmpty())));
    return statussen;
  }

  ObjectNode resultaat(String adres) {
    JsonNode resultaat = lezer.ding(instellingen().zaken().binnen(adres));
    return met(resultaat, "resultaattype", type(resultaat.path("resultaattype")));
  }

  /** Another zaak, of this gemeente; why not, where the zaaksysteem does not let us see it. */
  ObjectNode verwant(String adres) {
    ObjectNode gevonden = instance.objectNode();
    URI binnen;
    try {
      binnen = instellingen().zaken().binnen(adres);
    } catch (Afwijzing elders) {
      return gevonden.put("reden", "waardeOnbekend");
    }
    try {
      JsonNode zaak = lezer.ding(binnen);
      String bron = instellingen().bronorganisatie().waarde();
      if (!zaak.path("bronorganisatie").asText().equals(bron)) {
        return gevonden.put("reden", "nietGeautoriseerd");
      }
      gevonden.set("zaak", zaak);
    } catch (RuntimeException fout) {
      gevonden.put("reden", reden(fout));
    }
    return gevonden;
  }

  List<ObjectNode> eigenschappen(String zaak) {
    return lezer.lijst(instellingen().zaken().binnen(zaak + "/zaakeigenschappen")).stream()
        .map(waarde -> met(waarde, "eigenschap", type(waarde.path("eigenschap"))))
        .toList();
  }

  /** The relation and the document; why not, where the zaaksysteem does not let us see it. */
  List<ObjectNode> documenten(Map<String, String> vanZaak) {
    return lezer.lijst(instellingen().zaken().bij("/zaakinformatieobjecten", vanZaak)).stream()
        .map(this::document)
        .toList();
  }

  private ObjectNode document(JsonNode relatie) {
    ObjectNode gevonden = instance.objectNode();
    gevonden.set("relatie", relatie);
    try {
      JsonNode document =
          lezer.ding(instellingen().documenten().binnen(relatie.path("informatieobject").asText()));
      gevonden.set("document", document);
      gevonden.set("soort", type(document.path("informatieobjecttype")));
    } catch (RuntimeException fout) {
      gevonden.put("reden", reden(fout));
    }
    return gevonden;
  }

  /** The zaken that a document belongs to, but for those that we may not see. */
  List<ObjectNode> zakenVan(URI document) {
    List<ObjectNode> zaken = new ArrayList<>();
    Map<String, String> vraag = Map.of("informatieobject", document.toString());
    for (JsonNode relatie :
        lezer.lijst(instellingen().zaken().bij("/zaakinformatieobjecten", vraag))) {
      ObjectNode gevonden = instance.objectNode();
      gevonden.set("relatie", relatie);
      try {
        JsonNode zaak = lezer.ding(instellingen().zaken().binnen(relatie.path("zaak").asText()));
        gevonden.set("zaak", zaak);
        gevonden.set("zaaktype", type(zaak.path("zaaktype")));
        zaken.add(gevonden);
      } catch (RuntimeException fout) {
        reden(fout);
      }
    }
    return zaken;
  }

  /** In the words of StUF:noValue; every other failure is one of the whole question. */
  private static String reden(RuntimeException fout) {
    if (fout.getCause() instanceof HttpOperationFailedException geweigerd) {
      switch (geweigerd.getStatusCode()) {
        case 403:
          return "nietGeautoriseerd";
        case 404, 410:
          return "waardeOnbekend";
        default:
          break;
      }
    }
    throw fout;
  }

  private static ObjectNode met(JsonNode ding, String veld, JsonNode type) {
    ObjectNode kopie = instance.objectNode();
    ding.properties().forEach(deel -> kopie.set(deel.getKey(), deel.getValue()));
    if (type.isObject()) {
      kopie.set(veld, type);
    }
    return kopie;
  }
}
