package nl.machtigingsbrug.communicatie.aanroep;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/** Takes in what the neighbour of a channel answers, bounded. */
@Component("kanaalontvangst")
final class Kanaalontvangst {

  private static final String RETRY_AFTER = "Retry-After";

  /**
   * Takes in. Of a refusal only the status counts and when to come back: what else it says can be
   * about a person.
   *
   * @throws HttpOperationFailedException where the status says that it failed
   * @throws Afwijzing MB-LEVERING-08 where it is too large
   */
  @Handler
  Kanaalantwoord neem(
      @Body @Nullable InputStream antwoord,
      @Header(Exchange.HTTP_RESPONSE_CODE) int status,
      @Header(Exchange.CONTENT_TYPE) @Nullable String mediatype,
      @Header(RETRY_AFTER) @Nullable String retryAfter,
      @ExchangeProperty(Kanaalverzending.ZELF) Set<Integer> zelf)
      throws IOException, HttpOperationFailedException {
    try (InputStream bron = antwoord) {
      if ((status < 200 || status > 299) && !zelf.contains(status)) {
        Map<String, String> kop = retryAfter == null ? Map.of() : Map.of(RETRY_AFTER, retryAfter);
        throw new HttpOperationFailedException("", status, null, null, kop, "");
      }
      byte[] inhoud = bron == null ? new byte[0] : bron.readNBytes(Kanaalantwoord.GROOTSTE + 1);
      if (inhoud.length > Kanaalantwoord.GROOTSTE) {
        throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
      }
      return new Kanaalantwoord(status, soort(mediatype), inhoud);
    }
  }

  private static String soort(@Nullable String mediatype) {
    return mediatype == null ? "" : mediatype.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
