package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The document of a message.
 *
 * @param wijze what becomes of it
 * @param identificatie its number
 * @param soort omschrijving of its informatieobjecttype, or null
 * @param document the body at the Documenten API but for type, organisation and content
 * @param lengte of the content in bytes; -1 where the message has none
 */
record Stuk(
    Wijze wijze, String identificatie, @Nullable String soort, ObjectNode document, long lengte) {

  /** What becomes of a document. */
  enum Wijze {
    MAKEN,
    KOPPELEN,
    WIJZIGEN
  }

  /** There is one to a message. */
  public String sleutel() {
    return "stuk";
  }

  @Override
  public String toString() {
    return "Stuk[" + wijze + "]";
  }
}
