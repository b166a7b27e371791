package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeveringenlijstIT extends Herhaalproef {

  private static final String LIJST = "/v1/leveringen?gemeente=voorbeeldstad";

  @AfterEach
  void ruimOp() {
    db.sql("delete from levering where volgnummer = 8").update();
  }

  @Test
  void toontEenLeveringEnHaarStappenZonderPersonen() throws Exception {
    UUID levering = mislukt();
    db.sql(
            """
            insert into stap (levering_id, naam, zekerheid, poging, begonnen_op, gedaan_op, resultaat)
            values (?, 'opsturen', 'BLIND', 1, now() + interval '1 hour', now(), '"geheim"')""")
        .param(levering)
        .update();

    JsonNode regel =
        gelukt(get(BEHEER, LIJST + "&staat=MISLUKT&bestemming=zaaksysteem&foutcode=MB-ZAAK-01"))
            .path("leveringen")
            .path(0);
    assertThat(regel.path("id").asText()).isEqualTo(levering.toString());
    assertThat(regel.path("aanvraagId").asText()).isEqualTo(aanvraagVan(levering).toString());
    assertThat(regel.path("dienst").asText()).isEqualTo("wmo-aanvraag");
    assertThat(regel.path("pogingen").asInt()).isEqualTo(1);
    assertThat(regel.path("laatsteStap").asText()).isEqualTo("opsturen");

    HttpResponse<String> antwoord = get(BEHEER, "/v1/leveringen/" + levering);
    JsonNode stand = gelukt(antwoord);
    assertThat(stand.path("staat").asText()).isEqualTo("MISLUKT");
    assertThat(stand.path("foutcode").asText()).isEqualTo("MB-ZAAK-01");
    JsonNode stap = stand.path("stappen").path(stand.path("stappen").size() - 1);
    assertThat(stap.path("naam").asText()).isEqualTo("opsturen");
    assertThat(stap.path("zekerheid").asText()).isEqualTo("BLIND");
    assertThat(stap.path("gedaan").asText()).isNotEmpty();
    assertThat(antwoord.body()).doesNotContain("geheim").doesNotContain("99999");
  }

  @Test
  void kiestOpElkVeld() throws Exception {
    UUID levering = mislukt();
    for (String anders :
        new String[] {
          "staat=GELEVERD",
          "bestemming=elders",
          "foutcode=MB-ZAAK-02",
          "dienst=wmo-melding",
          "tot=2026-01-01T00:00:00Z",
          "vanaf=2999-01-01T00:00:00%2B01:00"
        }) {
      assertThat(get(BEHEER, LIJST + "&" + anders).body())
          .as(anders)
          .contains("\"leveringen\":[")
          .doesNotContain(levering.toString());
    }
  }

  @Test
  void bladertZonderTeMissenOfTeHerhalen() throws Exception {
    UUID voorbeeld = mislukt();
    db.sql(
            """
            insert into levering
              (id, aanvraag_id, volgnummer, gemeente, bestemming, route, staat, aangemaakt)
            select gen_random_uuid(), aanvraag_id, 8, gemeente, 'bladeren', route, 'GELEVERD',
              now() + (n / 3) * interval '1 microsecond'
            from levering, generate_series(1, 1003) n where id = ?""")
        .param(voorbeeld)
        .update();
    Set<String> gezien = new HashSet<>();
    String na = "";
    int bladzijden = 0;
    do {
      JsonNode bladzijde = gelukt(get(BEHEER, LIJST + "&bestemming=bladeren" + na));
      bladzijde
          .path("leveringen")
          .forEach(regel -> assertThat(gezien.add(regel.path("id").asText())).isTrue());
      na = bladzijde.has("volgende") ? "&na=" + bladzijde.path("volgende").asText() : "";
      bladzijden++;
    } while (!na.isEmpty());

    assertThat(gezien).hasSize(1003);
    assertThat(bladzijden).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "staat=WEG, staat",
    "foutcode=x, foutcode",
    "bestemming=%00, bestemming",
    "na=1, na",
    "na=1_x, na",
    "na=99999999999999999_------------------------------------, na",
    "vanaf=gisteren, vanaf",
    "staat=WACHT&staat=BEZIG, staat",
    "gemeente=voorbeeldstad, gemeente"
  })
  void weigertEenVraagDieNietKlopt(String deel, String veld) throws Exception {
    HttpResponse<String> antwoord = get(BEHEER, LIJST + "&" + deel);

    geweigerd(antwoord, 400, "MB-BERICHT-04");
    assertThat(json.readTree(antwoord.body()).path("veld").asText()).isEqualTo(veld);
  }

  @Test
  void herhaaltEenOnbekendeParameterNiet() throws Exception {
    HttpResponse<String> antwoord = get(BEHEER, LIJST + "&999990020=x");

    geweigerd(antwoord, 400, "MB-BERICHT-04");
    geweigerd(get(BEHEER, "/v1/leveringen"), 400, "\"gemeente\"");
    geweigerd(get(BEHEER, "/v1/leveringen/x"), 404, "MB-BEHEER-04");
  }
}
