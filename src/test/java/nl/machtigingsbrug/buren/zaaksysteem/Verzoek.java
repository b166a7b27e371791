package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A call that was received.
 *
 * @param methode GET or POST
 * @param pad without query
 * @param vraag the query, decoded
 * @param token the header Authorization, or empty
 * @param inhoud the body without the content of documents, or a missing node
 * @param status of the answer, also where it never reached the caller; 0 where nothing was done
 * @param begonnen when it came in
 */
public record Verzoek(
    String methode,
    String pad,
    String vraag,
    String token,
    JsonNode inhoud,
    int status,
    Instant begonnen) {

  /** Such as {@code POST /zaken/api/v1/rollen}. */
  public String regel() {
    return methode + " " + pad;
  }
}
