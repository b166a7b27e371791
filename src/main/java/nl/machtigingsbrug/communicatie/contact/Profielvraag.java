package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;

/** By what the Profiel Service knows someone; it goes in the body. */
record Profielvraag(String type, String nummer) {

  static Optional<Profielvraag> van(Partij partij) {
    if (partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn) {
      return Optional.of(new Profielvraag("BSN", bsn.waarde()));
    }
    if (partij instanceof Organisatie organisatie) {
      return Optional.of(
          organisatie.nummer() instanceof KvkNummer kvk
              ? new Profielvraag("KVK", kvk.waarde())
              : new Profielvraag("RSIN", ((Rsin) organisatie.nummer()).waarde()));
    }
    return Optional.empty();
  }

  static boolean kan(Partij partij) {
    return van(partij).isPresent();
  }

  ObjectNode bericht(ProfielInstellingen bij) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("identificatieType", type)
        .put("identificatieNummer", nummer)
        .put("dienstverlener", bij.dienstverlener());
  }

  /** Whether an answer says that it is about this number. */
  boolean isVan(JsonNode partij) {
    for (JsonNode identificatie : partij.path("identificaties")) {
      if (identificatie.path("identificatieType").asText().equals(type)
          && identificatie.path("identificatieNummer").asText().equals(nummer)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "Profielvraag[" + type + "]";
  }
}
