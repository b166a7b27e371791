package nl.machtigingsbrug.communicatie.aanroep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * What a neighbour answered: untrusted as any input.
 *
 * @param status of HTTP
 * @param mediatype without parameters, or empty
 * @param inhoud the body
 */
public record Kanaalantwoord(int status, String mediatype, byte[] inhoud) {

  /** Of an answer, also of a text in it. */
  static final int GROOTSTE = 5 * 1024 * 1024;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxStringLength(GROOTSTE)
                          .maxDocumentLength(GROOTSTE)
                          .build())
                  .build())
          .build();

  /**
   * As JSON.
   *
   * @throws Afwijzing MB-LEVERING-08 where it is no object or array
   */
  public JsonNode json() {
    try {
      JsonNode gelezen = JSON.readTree(inhoud);
      if (gelezen != null && gelezen.isContainerNode()) {
        return gelezen;
      }
    } catch (IOException e) {
      // Its text quotes the answer.
    }
    throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
  }

  /** As text. */
  public String tekst() {
    return new String(inhoud, StandardCharsets.UTF_8);
  }

  /** The body may be about a person. */
  @Override
  public String toString() {
    return "Kanaalantwoord[" + status + "]";
  }
}
