package nl.machtigingsbrug.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A file that was read, with the place of each of its values.
 *
 * @param bestand its name for people
 * @param inhoud what it says
 * @param plaatsen by JSON Pointer; of a named value the place of its name
 */
public record Bron(String bestand, JsonNode inhoud, Map<String, Plaats> plaatsen) {

  /** An error at {@code pointer}, or at the nearest value around it where that does not exist. */
  public Melding melding(String pointer, String tekst) {
    String rest = pointer;
    while (!rest.isEmpty() && !plaatsen.containsKey(rest)) {
      rest = rest.substring(0, rest.lastIndexOf('/'));
    }
    Plaats plaats = plaatsen.getOrDefault(rest, Plaats.BEGIN);
    return new Melding(bestand, plaats.regel(), plaats.kolom(), tekst);
  }

  /** The pointer of {@code naam} under {@code pointer} (RFC 6901). */
  public static String onder(String pointer, String naam) {
    return pointer + "/" + naam.replace("~", "~0").replace("/", "~1");
  }
}
