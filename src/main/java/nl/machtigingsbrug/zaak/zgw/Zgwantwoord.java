package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.camel.Header;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a zaaksysteem answers: untrusted as any input, so bounded. */
@Component("zgwantwoord")
final class Zgwantwoord {

  private static final String RETRY_AFTER = "Retry-After";

  /** It is not there any more, by this call or by an earlier one. */
  private static final Set<Integer> WEG = Set.of(204, 404, 410);

  private static final long GROOTSTE = 5 * 1024 * 1024;

  private static final int GROOTSTE_FOUT = 4096;
  private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-zA-Z0-9_-]{1,50})\"");

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
   * Reads. Of what was removed there is nothing to read. Of a refusal the status counts, the code
   * of its Fout and when to come back; what else it says can be of any length and about a person,
   * so it goes no further.
   *
   * @throws HttpOperationFailedException where the status says that it failed
   * @throws Afwijzing MB-LEVERING-08 where it is no JSON
   */
  @Handler
  JsonNode lees(
      @Body @Nullable InputStream antwoord,
      @Header(Exchange.HTTP_RESPONSE_CODE) int status,
      @Header(RETRY_AFTER) @Nullable String retryAfter,
      @ExchangeProperty(Zgwverzending.METHODE) @Nullable String methode)
      throws IOException, HttpOperationFailedException {
    try (InputStream bron = antwoord) {
      if (Zgwverzoek.VERWIJDER.equals(methode) && WEG.contains(status)) {
        return json.createObjectNode();
      }
      if (status < 200 || status > 299) {
        Map<String, String> kop = retryAfter == null ? Map.of() : Map.of(RETRY_AFTER, retryAfter);
        throw new HttpOperationFailedException("", status, null, null, kop, code(bron));
      }
      if (status == 204) {
        return json.createObjectNode();
      }
      JsonNode gelezen = bron == null ? null : json.readTree(bron);
      if (gelezen == null || !gelezen.isContainerNode()) {
        throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
      }
      return gelezen;
    } catch (JsonProcessingException e) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }

  /** The first code in the beginning of a Fout: that of the whole, before those of its fields. */
  private static String code(@Nullable InputStream fout) throws IOException {
    String begin =
        fout == null ? "" : new String(fout.readNBytes(GROOTSTE_FOUT), StandardCharsets.UTF_8);
    Matcher code = CODE.matcher(begin);
    return code.find() ? code.group(1) : "";
  }
}
