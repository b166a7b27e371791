package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.machtigingsbrug.buren.Buren;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a sender's SOAP to the zaaksysteem and back, in both versions. */
class SoapIT extends Schrijfproef {

  @LocalServerPort int poort;

  @ParameterizedTest
  @CsvSource({
    "zds11/OntvangAsynchroon, creeerZaak-1.1, voegZaakdocumentToe-1.1",
    "zds12/OntvangAsynchroon, creeerZaak-1.2, "
  })
  void eenZaakMetDocumentKomtOverSoapInHetZaaksysteem(String pad, String zaak, String document)
      throws Exception {
    String nummer = nieuw("ZAAK");

    HttpResponse<String> antwoord = stuur(pad, zaak, nummer);

    assertThat(antwoord.body()).contains("Bv03");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(zaak(nummer).rollen()).isNotEmpty();
    if (document != null) {
      assertThat(stuur(pad, document, nummer).body()).contains("Bv03");
      assertThat(zaak(nummer).documenten()).hasSize(1);
    }
    String onbekend =
        stuur(pad, document == null ? "updateZaak-1.2" : "updateZaak-1.1", nieuw("GEEN")).body();
    assertThat(onbekend).contains("MB-STUF-12").doesNotContain("99999");
  }

  private HttpResponse<String> stuur(String pad, String voorbeeld, String nummer) throws Exception {
    String bericht =
        Files.readString(Path.of("src/test/resources/stuf", voorbeeld + ".xml"))
            .replace("99992026000001", nummer)
            .replace(">ref-1<", ">" + nieuw("ref") + "<")
            .replace("9999D1", nieuw("DOC"));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + poort + "/v1/zds/voorbeeldstad/" + pad))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("Authorization", "Bearer " + BUREN.inlog().token(Buren.PORTAAL))
                .POST(HttpRequest.BodyPublishers.ofString(bericht))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
