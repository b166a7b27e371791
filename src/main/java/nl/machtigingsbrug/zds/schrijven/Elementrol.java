package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.machtigingsbrug.stuf.Rolsoort;

/**
 * A role as the element of a message states it, with the person in the words of ZGW.
 *
 * @param soort by which element
 * @param omschrijving of the roltype that goes with it, or empty
 * @param generiek the same by its omschrijvingGeneriek
 * @param rol betrokkene and toelichting; no roltype and no indicatieMachtiging yet
 */
record Elementrol(Rolsoort soort, String omschrijving, String generiek, ObjectNode rol) {

  private static final List<String> NUMMERS =
      List.of(
          "inpBsn",
          "anpIdentificatie",
          "innNnpId",
          "annIdentificatie",
          "kvkNummer",
          "vestigingsNummer",
          "identificatie");

  /**
   * Whether both are about the same party. Numbers decide; of who has none, everything that is
   * known of both.
   */
  boolean isOver(Elementrol ander) {
    return zelfde(rol, ander.rol);
  }

  static boolean zelfde(JsonNode een, JsonNode ander) {
    JsonNode links = een.path("betrokkeneIdentificatie");
    JsonNode rechts = ander.path("betrokkeneIdentificatie");
    if (!een.path("betrokkeneType").equals(ander.path("betrokkeneType"))) {
      return false;
    }
    boolean genummerd = false;
    for (String nummer : NUMMERS) {
      String l = links.path(nummer).asText("");
      if (!l.equals(rechts.path(nummer).asText(""))) {
        return false;
      }
      genummerd |= !l.isEmpty();
    }
    return genummerd || zelfdeNaam(links, rechts);
  }

  /** A zaaksysteem may hold more fields than a message names, but none of these different. */
  private static boolean zelfdeNaam(JsonNode links, JsonNode rechts) {
    boolean benoemd = false;
    for (String veld :
        List.of("geslachtsnaam", "geboortedatum", "voornamen", "voorletters", "statutaireNaam")) {
      String l = links.path(veld).asText("");
      String r = rechts.path(veld).asText("");
      if (!l.isEmpty() && !r.isEmpty() && !l.equals(r)) {
        return false;
      }
      benoemd |= !l.isEmpty() && l.equals(r);
    }
    return benoemd;
  }

  Elementrol met(ObjectNode anders) {
    return new Elementrol(soort, omschrijving, generiek, anders);
  }

  @Override
  public String toString() {
    return "Elementrol[" + soort + "]";
  }
}
