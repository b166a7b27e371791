package nl.machtigingsbrug.buren;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.machtigingsbrug.proces.Poorten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurenProcesIT {

  private static final String ZIN = "een-mentor-doet-een-wmo-melding-voor-een-client";

  private static final String BESLUIT = "een-besluit-gaat-naar-de-dochter-en-naar-haar-moeder";

  @TempDir Path map;

  @Test
  void deBurenKomenTerugMetWatZeWisten() throws Exception {
    int database = Poorten.vrij();
    Burenpoorten poorten = new Burenpoorten(Poorten.vrij(), Poorten.vrij(), 0);
    String sleutels;
    try (BurenProces proces = BurenProces.start(map, database, 0, poorten)) {
      ObjectMapper json = new ObjectMapper();
      assertThat(haal(proces, "/")).contains(ZIN);
      assertThat(haal(proces, "/token").split("\\.")).hasSize(3);
      assertThat(json.readTree(haal(proces, "/bewijs/" + ZIN)).path("soort").asText())
          .isEqualTo("authenticatiecontext");
      assertThat(json.readTree(haal(proces, "/aanvraag/" + ZIN)).path("dienst").asText())
          .isEqualTo("wmo-melding");
      assertThat(json.readTree(haal(proces, "/vervolgbericht/" + BESLUIT)).path("berichtsoort"))
          .hasToString("\"besluit\"");
      assertThat(haal(proces, "/bewijs/" + BESLUIT)).contains("saml");
      sleutels = Files.readString(map.resolve("geheim/voorbeeldstad/kluis.json"));
    }
    try (BurenProces proces = BurenProces.start(map, database, 0, poorten)) {
      assertThat(haal(proces, "/")).contains(ZIN);
      assertThat(Files.readString(map.resolve("geheim/voorbeeldstad/kluis.json")))
          .isEqualTo(sleutels);
      assertThat(Files.readString(map.resolve("application.properties")))
          .contains("localhost\\:" + database)
          .contains("localhost\\:" + poorten.zaaksysteem())
          .contains("berichtenbox.gemeenten.voorbeeldstad.adapter")
          .contains("berichtenbox.gemeenten.voorbeelddorp.adapter");
    }
  }

  private static String haal(BurenProces proces, String pad) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + proces.loketpoort() + pad))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
