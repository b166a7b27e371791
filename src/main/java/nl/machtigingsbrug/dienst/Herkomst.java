package nl.machtigingsbrug.dienst;

import nl.machtigingsbrug.bestand.Bestanden.Bestand;
import org.jspecify.annotations.Nullable;

/**
 * Which file counts for a dienst.
 *
 * @param dienst its id
 * @param soort what the file says
 * @param bestand its path, or {@code classpath:…} where it is packaged
 * @param vervangt the file of the same name that it counts instead of, or null
 */
public record Herkomst(String dienst, Soort soort, String bestand, @Nullable String vervangt) {

  /** What a file says. */
  public enum Soort {
    /** The dienst itself. */
    DIENST,
    /** How an aanvraag becomes a zaak. */
    MAPPING,
    /** What the gegevens of an aanvraag look like. */
    GEGEVENS
  }

  static Herkomst van(String dienst, Soort soort, Bestand bestand) {
    return new Herkomst(dienst, soort, bestand.naam(), bestand.vervangt());
  }
}
