package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** Asks Open Klant for one partij, and takes it only where it is certainly that one. */
final class OpenKlantPartij {

  private OpenKlantPartij() {}

  static Kanaalverzoek vraag(Partijnummer nummer, OpenKlantInstellingen bij) {
    Map<String, String> vraag = new LinkedHashMap<>();
    vraag.put("partijIdentificator__codeObjecttype", nummer.objecttype());
    vraag.put("partijIdentificator__codeRegister", nummer.register());
    vraag.put("partijIdentificator__codeSoortObjectId", nummer.soort());
    vraag.put("partijIdentificator__objectId", nummer.waarde());
    vraag.put("expand", "digitaleAdressen");
    return Jsonaanroep.lees(bij.basis(), "/partijen", vraag, bij.autorisatie());
  }

  /**
   * The one partij of the answer; empty where there is none, more than one, or another.
   *
   * @throws Afwijzing LEVERING_ANTWOORD_ONLEESBAAR where it is no list
   */
  static Optional<JsonNode> uit(JsonNode antwoord, Partijnummer nummer) {
    JsonNode resultaten = antwoord.path("results");
    if (!resultaten.isArray()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return resultaten.size() == 1
            && !antwoord.path("next").isTextual()
            && nummer.isVan(resultaten.get(0))
        ? Optional.of(resultaten.get(0))
        : Optional.empty();
  }
}
