package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Body;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a zaaksysteem answers: untrusted as any input, so bounded. */
@Component("zgwantwoord")
final class Zgwantwoord {

  private static final long GROOTSTE = 5 * 1024 * 1024;

  private final ObjectMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxDocumentLength(GROOTSTE)
                          .build())
                  .build())
          .build();

  /**
   * Reads.
   *
   * @throws Afwijzing MB-LEVERING-08 where it is no JSON
   */
  @Handler
  JsonNode lees(@Body @Nullable InputStream antwoord) throws IOException {
    try (InputStream bron = antwoord) {
      JsonNode gelezen = bron == null ? null : json.readTree(bron);
      if (gelezen == null || !gelezen.isContainerNode()) {
        throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
      }
      return gelezen;
    } catch (JsonProcessingException e) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }
}
