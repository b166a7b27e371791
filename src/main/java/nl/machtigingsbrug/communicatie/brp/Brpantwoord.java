package nl.machtigingsbrug.communicatie.brp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.Header;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the BRP answers: untrusted as any input, so bounded. */
@Component("brpantwoord")
final class Brpantwoord {

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(50)
                      .maxDocumentLength(256 * 1024L)
                      .build())
              .build());

  /**
   * Reads the list of people.
   *
   * @throws HttpOperationFailedException where the status says that it failed, without what it told
   * @throws Afwijzing MB-LEVERING-08 where it is no such answer
   */
  @Handler
  JsonNode lees(
      @Body @Nullable InputStream antwoord,
      @Header(Exchange.HTTP_RESPONSE_CODE) int status,
      @Header("Retry-After") @Nullable String later)
      throws IOException, HttpOperationFailedException {
    try (InputStream bron = antwoord) {
      if (status < 200 || status > 299) {
        Map<String, String> kop = later == null ? Map.of() : Map.of("Retry-After", later);
        throw new HttpOperationFailedException("", status, null, null, kop, "");
      }
      JsonNode json = bron == null ? null : JSON.readTree(bron);
      if (json == null || !json.path("personen").isArray()) {
        throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
      }
      return json.path("personen");
    } catch (JsonProcessingException e) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }
}
