package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Body;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Of something that was made only its address is remembered. */
@Component("zgwvindplaats")
final class Zgwvindplaats {

  /**
   * The address.
   *
   * @throws Afwijzing MB-LEVERING-08 where the answer has none
   */
  @Handler
  String van(@Body JsonNode gemaakt) {
    JsonNode url =
        gemaakt.hasNonNull("url") ? gemaakt.path("url") : gemaakt.path("zaak").path("url");
    if (!url.isTextual()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return url.textValue();
  }
}
