package nl.machtigingsbrug.communicatie.adres;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** Reads the lines of an envelope of one person of the BRP. */
final class Brpadreslezer {

  static final List<String> VELDEN =
      List.of(
          "adressering.aanschrijfwijze.naam",
          "adressering.adresregel1",
          "adressering.adresregel2",
          "adressering.adresregel3",
          "adressering.land");

  private Brpadreslezer() {}

  /**
   * Reads.
   *
   * @throws Afwijzing MB-BRIEF-03 where there is no address to write to
   */
  static Brpadres lees(JsonNode persoon) {
    if (nietAanTeSchrijven(persoon)) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "brp");
    }
    JsonNode adressering = persoon.path("adressering");
    String naam = adressering.path("aanschrijfwijze").path("naam").asText();
    List<String> regels =
        Stream.of(
                adressering.path("adresregel1"),
                adressering.path("adresregel2"),
                adressering.path("adresregel3"),
                adressering.path("land").path("omschrijving"))
            .map(JsonNode::asText)
            .filter(regel -> !regel.isBlank())
            .toList();
    if (naam.isBlank() || regels.size() < 2) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "brp");
    }
    return new Brpadres(new Adres.Post(naam, regels), isGeheim(persoon));
  }

  /** Who died or is no longer followed, and who was found not to live there. */
  private static boolean nietAanTeSchrijven(JsonNode persoon) {
    return persoon.hasNonNull("opschortingBijhouding")
        || persoon.path("overlijden").path("indicatieOverleden").asBoolean()
        || persoon.path("adressering").path("indicatieVastgesteldVerblijftNietOpAdres").asBoolean();
  }

  /** Anything that is not a plain no counts as yes. */
  private static boolean isGeheim(JsonNode persoon) {
    JsonNode geheim = persoon.path("geheimhoudingPersoonsgegevens");
    return !(geheim.isMissingNode() || (geheim.isBoolean() && !geheim.asBoolean()));
  }
}
