package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a human decided about a line of the werkvoorraad.
 *
 * @param stap which step; empty where it is about none
 * @param resultaat what later steps need of a step that happened, or null
 * @param door the employee who decided
 */
record Besluit(
    String gemeente,
    Besluitsoort soort,
    String stap,
    @Nullable JsonNode resultaat,
    String door,
    String toelichting) {

  /** By which the same decision is known. */
  byte[] merk() {
    return Inhoudsmerk.van(soort, stap, resultaat, door, toelichting);
  }
}
