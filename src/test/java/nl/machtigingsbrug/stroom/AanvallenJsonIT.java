package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.Buren;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sends every case of the hostile collection. A case is a file named as a sentence, with its
 * expectation beside it; its body is a list of texts, repeated texts and bytes.
 */
class AanvallenJsonIT extends Innameproef {

  private static final Path MAP = Path.of("src/test/resources/aanvallen/json");
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void elkGevalHeeftEenVerwachting() throws IOException {
    Set<String> gevallen = namen(".yaml");
    gevallen.removeIf(naam -> naam.endsWith(".verwacht"));

    assertThat(gevallen).hasSizeGreaterThan(100).isEqualTo(namen(".verwacht.yaml"));
  }

  @TestFactory
  Stream<DynamicTest> elkGevalKomtUitZoalsVerwacht() throws IOException {
    return namen(".verwacht.yaml").stream()
        .map(naam -> DynamicTest.dynamicTest(naam.replace('-', ' '), () -> controleer(naam)));
  }

  private void controleer(String naam) throws Exception {
    JsonNode geval = YAML.readTree(MAP.resolve(naam + ".yaml").toFile());
    JsonNode verwacht = YAML.readTree(MAP.resolve(naam + ".verwacht.yaml").toFile());
    String[] regel = geval.path("verzoek").asText().split(" ", 2);
    byte[] bericht = bericht(geval.path("bericht"));
    HttpRequest.Builder bouw =
        HttpRequest.newBuilder(uri(regel[1]))
            .method(
                regel[0],
                bericht.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(bericht));
    geval.path("koppen").properties().forEach(k -> bouw.header(k.getKey(), k.getValue().asText()));
    List<Long> voor = rijen();

    HttpResponse<String> antwoord =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> stuur(Buren.PORTAAL, null, bouw, null));

    assertThat(antwoord.statusCode())
        .as(antwoord.body())
        .isEqualTo(verwacht.path("status").asInt());
    assertThat(antwoord.headers().allValues("API-Version")).containsExactly("1.0.0");
    if (verwacht.has("code")) {
      JsonNode probleem = json.readTree(antwoord.body());
      assertThat(antwoord.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(probleem.path("code").asText()).isEqualTo(verwacht.path("code").asText());
      assertThat(probleem.path("veld").asText(null)).isEqualTo(verwacht.path("veld").asText(null));
      assertThat(probleem.path("status").asInt()).isEqualTo(antwoord.statusCode());
    }
    assertThat(antwoord.body() + antwoord.headers())
        .doesNotContainIgnoringCase("kwaadwil")
        .doesNotContain("99999", "Exception", "Tomcat", "at nl.", "org.apache");
    assertThat(rijen()).isEqualTo(voor);
    assertThat(gespoold()).isEmpty();
  }

  private byte[] bericht(JsonNode delen) throws Exception {
    ByteArrayOutputStream bericht = new ByteArrayOutputStream();
    for (JsonNode deel : delen) {
      if (deel.has("hex")) {
        bericht.write(HexFormat.of().parseHex(deel.path("hex").asText()));
      } else if (deel.has("tekst")) {
        bericht.write(bytes(deel.path("tekst").asText().repeat(deel.path("keer").asInt())));
      } else {
        bericht.write(bytes(vul(deel.asText())));
      }
    }
    return bericht.toByteArray();
  }

  private String vul(String tekst) throws Exception {
    String gevuld = tekst;
    if (gevuld.contains("{{bewijsreferentie}}")) {
      gevuld = gevuld.replace("{{bewijsreferentie}}", referentie());
    }
    if (gevuld.contains("{{saml}}")) {
      gevuld =
          gevuld.replace("{{saml}}", json.readTree(saml("wmo-aanvraag")).path("inhoud").asText());
    }
    return gevuld;
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private static Set<String> namen(String eind) throws IOException {
    try (Stream<Path> bestanden = Files.list(MAP)) {
      return bestanden
          .map(pad -> pad.getFileName().toString())
          .filter(naam -> naam.endsWith(eind))
          .map(naam -> naam.substring(0, naam.length() - eind.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
