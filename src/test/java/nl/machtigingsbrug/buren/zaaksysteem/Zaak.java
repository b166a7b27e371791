package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A zaak as a case worker sees it.
 *
 * @param zaak the zaak itself
 * @param rollen with the omschrijving of their roltype
 * @param eigenschappen by name
 * @param documenten those that are bound to it
 * @param statussen in the order in which they were set
 * @param resultaat the omschrijving of its resultaattype, or empty
 */
public record Zaak(
    JsonNode zaak,
    List<Rol> rollen,
    Map<String, String> eigenschappen,
    List<JsonNode> documenten,
    List<String> statussen,
    String resultaat) {

  /**
   * A rol.
   *
   * @param roltype its omschrijving
   * @param indicatie its indicatieMachtiging
   * @param nummer the BSN, KvK or other number of the betrokkene
   * @param rol all of it
   */
  public record Rol(String roltype, String indicatie, String nummer, JsonNode rol) {}
}
