package nl.machtigingsbrug.dienst;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link Zaakmapping} made of an aanvraag.
 *
 * @param omschrijving of the zaak, never blank
 * @param toelichting of the zaak, may be empty
 * @param eigenschappen by name, in the order of the mapping; none is blank
 */
public record Zaakvelden(
    String omschrijving, String toelichting, Map<String, String> eigenschappen) {

  public Zaakvelden {
    eigenschappen = Collections.unmodifiableMap(new LinkedHashMap<>(eigenschappen));
  }

  /** The values tell about a person. */
  @Override
  public String toString() {
    return "Zaakvelden" + eigenschappen.keySet();
  }
}
