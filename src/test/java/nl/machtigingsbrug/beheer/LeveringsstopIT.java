package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.optreden.Medewerker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeveringsstopIT extends Beheerproef {

  private static final String PAD = "/v1/leveringsstops";
  private static final String VRAAG = PAD + "?gemeente=voorbeeldstad";
  private static final String GOED =
      """
      {"gemeente":"voorbeeldstad","bestemming":"zaaksysteem","reden":"onderhoud","door":"p.prins"}""";
  private static final String HEF_OP =
      """
      {"gemeente":"voorbeeldstad","bestemming":"zaaksysteem","door":"p.prins"}""";

  @Test
  void stoptEnLaatWeerLopenMetElkEenRegel() throws Exception {
    int eerder = stops().size();
    gelukt(post(BEHEER, PAD, GOED));
    gelukt(post(BEHEER, PAD, GOED.replace("onderhoud", "iets anders")));

    JsonNode gestopt = gelukt(get(BEHEER, VRAAG)).path("leveringsstops");
    assertThat(gestopt).hasSize(1);
    assertThat(gestopt.path(0).path("bestemming").asText()).isEqualTo("zaaksysteem");
    assertThat(gestopt.path(0).path("reden").asText()).isEqualTo("onderhoud");
    assertThat(gestopt.path(0).path("door").asText()).isEqualTo("p.prins");
    assertThat(Instant.parse(gestopt.path(0).path("sinds").asText())).isBefore(Instant.now());
    assertThat(schakelaar.isGestopt(GEMEENTE, "zaaksysteem")).isTrue();

    assertThat(gelukt(post(BEHEER, PAD + "/_hef-op", HEF_OP)).path("leveringsstops")).isEmpty();
    gelukt(post(BEHEER, PAD + "/_hef-op", HEF_OP));
    assertThat(schakelaar.isGestopt(GEMEENTE, "zaaksysteem")).isFalse();

    List<Handeling> regels = stops();
    assertThat(regels).as("only what changed something").hasSize(eerder + 2);
    assertThat(regels.get(0).soort()).isEqualTo(Handelingssoort.LEVERING_HERVAT);
    assertThat(regels.get(1).soort()).isEqualTo(Handelingssoort.LEVERING_GESTOPT);
    assertThat(regels.get(1).resultaat()).isEqualTo("zaaksysteem: onderhoud");
    assertThat(regels.get(1).betrokkenen().wie()).isEqualTo(new Medewerker("p.prins"));
    assertThat(regels.get(1).afnemer()).isEqualTo("beheer");
  }

  @Test
  void weigertZonderRechtEnVoorEenAndereGemeente() throws Exception {
    String ander = "anderestad";
    geweigerd(post(Buren.PORTAAL, PAD, GOED), 403, "MB-TOEGANG-02");
    geweigerd(post(BEHEER, PAD, GOED.replace(GEMEENTE, ander)), 403, "MB-TOEGANG-03");
    geweigerd(post(Buren.PORTAAL, PAD + "/_hef-op", HEF_OP), 403, "MB-TOEGANG-02");
    geweigerd(
        post(BEHEER, PAD + "/_hef-op", HEF_OP.replace(GEMEENTE, ander)), 403, "MB-TOEGANG-03");
    geweigerd(get(Buren.PORTAAL, VRAAG), 403, "MB-TOEGANG-02");
    geweigerd(get(BEHEER, PAD + "?gemeente=anderestad"), 403, "MB-TOEGANG-03");
    geweigerd(get(BEHEER, PAD), 400, "MB-BERICHT-04");
    assertThat(schakelaar.van(GEMEENTE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"bestemming\":\"zaaksysteem\",\"bestemming\":\"zaaksyteem\",bestemming",
        "\"reden\":\"onderhoud\",\"reden\":\"\",reden",
        "\"reden\":\"onderhoud\",\"reden\":\"over 999990020\",reden",
        "\"door\":\"p.prins\",\"door\":\"999990020\",door",
      })
  void weigertEenStopDieNietKlopt(String goed, String fout, String veld) throws Exception {
    HttpResponse<String> antwoord = post(BEHEER, PAD, GOED.replace(goed, fout.replace("\\", "")));

    geweigerd(antwoord, 400, "MB-BERICHT-04");
    assertThat(json.readTree(antwoord.body()).path("veld").asText()).isEqualTo(veld);
    assertThat(schakelaar.van(GEMEENTE)).isEmpty();
  }

  @Test
  void neemtBijHetOpheffenGeenReden() throws Exception {
    geweigerd(post(BEHEER, PAD + "/_hef-op", GOED), 400, "\"reden\"");
  }

  private List<Handeling> stops() {
    return logboek
        .zoek(
            GEMEENTE,
            new Zoekvraag(null, null, null, Instant.EPOCH, Instant.now().plusSeconds(60), 1000))
        .stream()
        .map(Regel::handeling)
        .filter(
            handeling ->
                handeling.soort() == Handelingssoort.LEVERING_GESTOPT
                    || handeling.soort() == Handelingssoort.LEVERING_HERVAT)
        .toList();
  }
}
