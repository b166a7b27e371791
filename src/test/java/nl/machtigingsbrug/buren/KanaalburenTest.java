package nl.machtigingsbrug.buren;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KanaalburenTest {

  private static final Pattern EIGEN =
      Pattern.compile(
          ".*(adapter|cpa-id|leverancier|abonnementen|basis|api-sleutel|berichten|taken|token|urn"
              + "|magazijn|afzender|personen|sleutel)");

  @TempDir Path map;

  @Test
  void wieEenSleutelHeeftVanDeStadKomtNietBinnenBijHetDorp() throws Exception {
    try (Kanaalburen stad = start(Buren.GEMEENTE);
        Kanaalburen dorp = start(Buren.TWEEDE_GEMEENTE)) {
      assertThat(vraag(stad, Buren.GEMEENTE)).isEqualTo(200);
      assertThat(vraag(dorp, Buren.TWEEDE_GEMEENTE)).isEqualTo(200);
      assertThat(vraag(dorp, Buren.GEMEENTE)).isEqualTo(401);

      Set<String> gezien = new HashSet<>();
      for (Kanaalburen buren : new Kanaalburen[] {stad, dorp}) {
        for (Map.Entry<String, String> instelling : buren.eigenschappen().entrySet()) {
          if (EIGEN.matcher(instelling.getKey()).matches()) {
            String naam = instelling.getKey().replaceAll("gemeenten\\.[a-z]+", "");
            assertThat(gezien.add(naam + "=" + instelling.getValue())).as(naam).isTrue();
          }
        }
      }
    }
  }

  @Test
  void watStoringHeeftDoetHetWeerNaHetWissen() throws Exception {
    try (Kanaalburen stad = start(Buren.GEMEENTE)) {
      stad.vtb()
          .server()
          .stoor(new Storing("*", Pattern.compile(".*"), 0, 10, Storing.Effect.STATUS, 503, 0, 0));
      assertThat(vraag(stad, Buren.GEMEENTE)).isEqualTo(503);

      stad.wis();

      assertThat(stad.vtb().server().verzoeken()).isEmpty();
      assertThat(vraag(stad, Buren.GEMEENTE)).isEqualTo(200);
    }
  }

  private Kanaalburen start(String gemeente) {
    return Kanaalburen.start(Buurgemeente.met(gemeente), map, 0);
  }

  private static int vraag(Kanaalburen buren, String sleutelVan) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(buren.vtb().server().basis() + "/berichten/api/v1/berichten"))
                .header(
                    "Authorization",
                    "Token " + Kanaalsleutels.van(Buurgemeente.met(sleutelVan)).vtb())
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}
