package nl.machtigingsbrug.communicatie.adres;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Adres;
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
   * Reads the one person.
   *
   * @throws HttpOperationFailedException where the status says that it failed, without what it told
   * @throws Afwijzing MB-LEVERING-08 where it is no such answer, MB-BRIEF-03 where there is no
   *     address to write to
   */
  @Handler
  Brpadres lees(
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
      return adres(json.path("personen"));
    } catch (JsonProcessingException e) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }

  private static Brpadres adres(JsonNode personen) {
    JsonNode persoon = personen.size() == 1 ? personen.get(0) : null;
    if (persoon == null || nietAanTeSchrijven(persoon)) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "brp");
    }
    JsonNode adressering = persoon.path("adressering");
    String naam = adressering.path("aanschrijfwijze").path("naam").asText();
    List<String> regels =
        Stream.of(
                adressering.path("adresregel1"),
                adressering.path("adresregel2"),
                adressering.path("adresregel3"),
                adressering.path("land").path("omschrijving"))
            .map(JsonNode::asText)
            .filter(regel -> !regel.isBlank())
            .toList();
    if (naam.isBlank() || regels.size() < 2) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "brp");
    }
    return new Brpadres(new Adres.Post(naam, regels), isGeheim(persoon));
  }

  /** Who died or is no longer followed, and who was found not to live there. */
  private static boolean nietAanTeSchrijven(JsonNode persoon) {
    return persoon.hasNonNull("opschortingBijhouding")
        || persoon.path("adressering").path("indicatieVastgesteldVerblijftNietOpAdres").asBoolean();
  }

  /** Anything that is not a plain no counts as yes. */
  private static boolean isGeheim(JsonNode persoon) {
    JsonNode geheim = persoon.path("geheimhoudingPersoonsgegevens");
    return !(geheim.isMissingNode() || (geheim.isBoolean() && !geheim.asBoolean()));
  }
}
