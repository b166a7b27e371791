package nl.machtigingsbrug.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import nl.machtigingsbrug.zaak.zgw.Contract;

/** Compares what mappings make, with what is put to it before it leaves, with the contracts. */
final class Zgwkeuring {

  private static final String URL = "https://zaken.example/api/v1/1";

  private final Contract zaken;
  private final Contract documenten;
  private final boolean openZaak;

  Zgwkeuring(String contract) throws IOException {
    zaken = Contract.van(contract);
    documenten = Contract.van("drc-1.4.3.yaml");
    openZaak = contract.startsWith("openzaak");
  }

  /** How many bodies were compared. */
  int keur(String mapping, String soort, JsonNode uitkomst) {
    boolean nieuw = soort.equals("nieuw");
    return switch (mapping) {
      case "zaak" ->
          nieuw ? zaken("Zaak", zaak(uitkomst)) : zaken("PatchedZaak", uitkomst.deepCopy());
      case "rol" ->
          uitkomst.path("rol").isNull() ? 0 : rol((ObjectNode) uitkomst.path("rol").deepCopy());
      case "status" -> status(uitkomst.path("status").deepCopy());
      case "resultaat" ->
          uitkomst.path("resultaat").isObject()
              ? zaken(
                  "Resultaat",
                  ((ObjectNode) uitkomst.path("resultaat").deepCopy())
                      .put("zaak", URL)
                      .put("resultaattype", URL))
              : 0;
      case "zaakrelatie" -> uitkomst.has("relatie") ? verwant(uitkomst.path("relatie")) : 0;
      case "document" -> document(nieuw, uitkomst.path("informatieobject").deepCopy());
      case "eigenschappen" -> eigenschappen(uitkomst);
      default -> throw new AssertionError("no contract for " + mapping);
    };
  }

  private int verwant(JsonNode relatie) {
    ObjectNode zaak = JsonNodeFactory.instance.objectNode().put("hoofdzaak", URL);
    if (!relatie.isEmpty()) {
      zaak.putArray("relevanteAndereZaken").add(((ObjectNode) relatie.deepCopy()).put("url", URL));
    }
    return zaken("PatchedZaak", zaak);
  }

  private static ObjectNode zaak(JsonNode zaak) {
    return ((ObjectNode) zaak.deepCopy())
        .put("bronorganisatie", "999998882")
        .put("verantwoordelijkeOrganisatie", "999998882")
        .put("zaaktype", URL);
  }

  private int rol(ObjectNode rol) {
    rol.put("zaak", URL).put("roltype", URL).put("indicatieMachtiging", "");
    String soort = rol.path("betrokkeneType").asText();
    zaken.controleer(soort + (openZaak ? "_RolSerializerRequest" : "_Rol"), rol);
    return 1;
  }

  private int status(ObjectNode status) {
    status.put("zaak", URL).put("statustype", URL);
    if (!status.has("datumStatusGezet")) {
      status.put("datumStatusGezet", "2026-08-20T10:15:00Z");
    }
    return zaken("Status", status);
  }

  private int eigenschappen(JsonNode uitkomst) {
    int getoetst = 0;
    for (JsonNode waarde : uitkomst) {
      if (!waarde.isNull()) {
        ObjectNode bericht = JsonNodeFactory.instance.objectNode();
        bericht.put("zaak", URL).put("eigenschap", URL).set("waarde", waarde);
        getoetst += zaken("ZaakEigenschap", bericht);
      }
    }
    return getoetst;
  }

  private int document(boolean nieuw, ObjectNode document) {
    if (nieuw) {
      document.put("bronorganisatie", "999998882").put("informatieobjecttype", URL);
      documenten.controleer("EnkelvoudigInformatieObjectCreateLockRequest", document);
    } else {
      documenten.controleer(
          "PatchedEnkelvoudigInformatieObjectWithLockRequest", document.put("lock", "slot"));
    }
    return 1;
  }

  private int zaken(String schema, JsonNode bericht) {
    zaken.controleer(schema + (openZaak ? "Request" : ""), bericht);
    return 1;
  }
}
