package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What a zaak said in StUF who acts for whom, it says in StUF again, over real SOAP, by way of ZGW.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "db-scheduler.polling-interval=200ms")
class ZdsRondreisIT {

  private static final String GEMACHTIGDE = "999990421";
  private static final String VERTEGENWOORDIGDE = "999990639";
  private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
  private static final Buren BUREN = Buren.vers();
  private static final AtomicInteger NUMMER = new AtomicInteger();

  @LocalServerPort private int poort;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @ParameterizedTest
  @CsvSource({
    "voorbeeldstad, 1.1, 11",
    "voorbeeldstad, 1.2, 11",
    "voorbeeldstad, 1.1, 12",
    "voorbeelddorp, 1.1, 11",
    "voorbeelddorp, 1.2, 12",
    "voorbeeldhaven, 1.1, 11",
    "voorbeeldhaven, 1.2, 12",
    "voorbeeldbuiten, 1.1, 11",
    "voorbeeldbuiten, 1.2, 12"
  })
  void eenGemachtigdeKomtTerugAlsGemachtigde(String gemeente, String versie, String soap)
      throws Exception {
    String zaak = "RONDREIS-%04d-1.%s".formatted(NUMMER.incrementAndGet(), soap);
    String ruimte = soap.equals("11") ? SOAP11 : SOAP12;
    String nieuw =
        voorbeeld("creeerZaak-" + versie, ruimte)
            .replaceAll("(?s)<ZKN:heeftAlsBelanghebbende.*</ZKN:heeftAlsBelanghebbende>", "")
            .replace("B1026", "BEZWAAR")
            .replace("99992026000001", zaak);
    String vraag =
        voorbeeld("geefZaakdetails-1.1", ruimte)
            .replaceAll("(?s)<ZKN:scope>.*</ZKN:scope>", "")
            .replaceAll("(<ZKN:identificatie>)[^<]*", "$1" + zaak);

    assertThat(stuur(gemeente, versie, soap, nieuw)).contains("Bv03");

    String antwoord = stuur(gemeente, "1.1", soap, vraag);
    assertThat(antwoord).contains("zakLa01", zaak, ruimte);
    assertThat(deel(antwoord, "heeftAlsGemachtigde"))
        .contains(GEMACHTIGDE, "ZAKBTRGMC")
        .doesNotContain(VERTEGENWOORDIGDE);
    assertThat(deel(antwoord, "heeftAlsInitiator"))
        .contains(VERTEGENWOORDIGDE, "ZAKBTRINI")
        .doesNotContain(GEMACHTIGDE);
    assertThat(antwoord.indexOf("heeftAlsGemachtigde"))
        .isLessThan(antwoord.indexOf("heeftAlsInitiator"));
    assertThat(antwoord).doesNotContain("heeftAlsBelanghebbende");
  }

  private static String deel(String antwoord, String element) {
    int begin = antwoord.indexOf(element);
    int einde = antwoord.lastIndexOf(element);
    assertThat(begin).as(element).isNotNegative().isNotEqualTo(einde);
    return antwoord.substring(begin, einde);
  }

  private static String voorbeeld(String naam, String soap) throws IOException {
    return Files.readString(Path.of("src/test/resources/stuf", naam + ".xml"))
        .replace(SOAP11, soap)
        .replaceAll("(<StUF:referentienummer>)[^<]*", "$1rondreis-" + NUMMER.incrementAndGet());
  }

  private String stuur(String gemeente, String versie, String soap, String bericht)
      throws IOException, InterruptedException {
    HttpRequest vraag =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:%d/v1/zds/%s/zds%s/Dienst"
                        .formatted(poort, gemeente, versie.replace(".", ""))))
            .header(
                "Content-Type",
                (soap.equals("11") ? "text/xml" : "application/soap+xml") + "; charset=UTF-8")
            .header("Authorization", "Bearer " + BUREN.inlog().token(Buren.PORTAAL))
            .POST(HttpRequest.BodyPublishers.ofByteArray(bericht.getBytes(StandardCharsets.UTF_8)))
            .build();
    return HttpClient.newHttpClient().send(vraag, HttpResponse.BodyHandlers.ofString()).body();
  }
}
