package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Many leveringen again. */
@ExtendWith(OutputCaptureExtension.class)
class MassaherhaalIT extends Herhaalproef {

  @AfterEach
  void ruimOp() {
    nietMeerBreken();
    db.sql("delete from levering where volgnummer = 9").update();
  }

  private void nietMeerBreken() {
    db.sql("drop trigger if exists proef_breekt on herhaling_levering").update();
  }

  @Test
  void deProefTeltEnDoetNiets() throws Exception {
    UUID goed = mislukt();
    UUID geweigerd = mislukt();
    sluitDienstVoor(geweigerd);

    JsonNode proef = proef("");

    assertThat(proef.path("aantal").asInt()).isEqualTo(2);
    assertThat(proef.path("meer").asBoolean()).isFalse();
    assertThat(proef.path("hervat").asInt()).isEqualTo(1);
    assertThat(proef.path("bestemmingen")).hasToString("{\"zaaksysteem\":1}");
    assertThat(proef.path("foutcodes")).hasToString("{\"MB-ZAAK-01\":1}");
    assertThat(proef.path("diensten")).hasToString("{\"wmo-aanvraag\":1}");
    assertThat(proef.path("geweigerd")).hasToString("{\"MB-TOETS-04\":1}");
    assertThat(proef.path("telling").asText()).matches("2-[0-9a-f]{16}");
    assertThat(List.of(staat(goed), staat(geweigerd))).containsOnly("MISLUKT");
    assertThat(db.sql("select count(*) from herhaling").query(Long.class).single()).isZero();
    assertThat(herhalingen(goed)).isEmpty();
  }

  @Test
  void doetWatDeProefTeldeEnZegtWatNietMag(CapturedOutput uitvoer) throws Exception {
    List<UUID> goede = List.of(mislukt(), mislukt());
    UUID geweigerd = mislukt();
    sluitDienstVoor(geweigerd);
    String verzoek = verzoek();
    String telling = proef("").path("telling").asText();

    JsonNode stand = gelukt(veel(verzoek, "", telling));

    verwachtStand(stand, 2, 0, "{\"MB-TOETS-04\":1}", 0);
    for (UUID levering : goede) {
      assertThat(staat(levering)).isEqualTo("WACHT");
      assertThat(openRegels(levering)).isZero();
      assertThat(herhalingen(levering)).hasSize(1);
    }
    assertThat(staat(geweigerd)).isEqualTo("MISLUKT");
    assertThat(openRegels(geweigerd)).isEqualTo(1);
    assertThat(herhalingen(geweigerd)).isEmpty();
    assertThat(gelukt(veel(verzoek, "", telling))).as("asked twice").isEqualTo(stand);
    assertThat(herhalingen(goede.get(0))).hasSize(1);
    assertThat(
            db.sql("select count(*) from herhaling where klaar is not null")
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(uitvoer.getAll()).doesNotContain("999990019").doesNotContain("999990020");
  }

  @Test
  void doetNietsAlsHetErNuAndereZijn() throws Exception {
    UUID eerste = mislukt();
    String verzoek = verzoek();
    String telling = proef("").path("telling").asText();
    UUID tweede = mislukt();

    HttpResponse<String> meer = veel(verzoek, "", telling);

    geweigerd(meer, 409, "MB-BEHEER-07");
    assertThat(json.readTree(meer.body()).path("aantal").asInt()).isEqualTo(2);
    db.sql("update levering set staat = 'INGETROKKEN' where id = ?").param(eerste).update();
    geweigerd(veel(verzoek, "", telling), 409, "MB-BEHEER-07");
    assertThat(staat(tweede)).isEqualTo("MISLUKT");
    verwachtStand(gelukt(veel(verzoek, "", proef("").path("telling").asText())), 1, 0, "{}", 0);
  }

  @Test
  void watIntussenKlaarIsWordtGeteldAlsGeweigerd() throws Exception {
    UUID geleverd = mislukt();
    UUID loopt = mislukt();
    mislukt();
    String verzoek = verzoek();
    String telling = proef("").path("telling").asText();
    breekBij(geleverd);
    geweigerd(veel(verzoek, "", telling), 500, "MB-STORING-01");
    nietMeerBreken();
    db.sql("update levering set staat = 'GELEVERD' where id = ?").param(geleverd).update();
    db.sql("update levering set staat = 'WACHT' where id = ?").param(loopt).update();

    verwachtStand(gelukt(veel(verzoek, "", telling)), 1, 1, "{\"MB-BEHEER-05\":1}", 0);

    assertThat(staat(geleverd)).isEqualTo("GELEVERD");
  }

  @Test
  void watHalverwegeAfbreektMaaktHetzelfdeVerzoekAf() throws Exception {
    List<UUID> leveringen = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      leveringen.add(mislukt());
    }
    String verzoek = verzoek();
    String telling = proef("").path("telling").asText();
    breekBij(leveringen.get(2));

    geweigerd(veel(verzoek, "", telling), 500, "MB-STORING-01");

    assertThat(leveringen.stream().map(this::staat))
        .containsExactly("WACHT", "WACHT", "MISLUKT", "MISLUKT");
    assertThat(leveringen.stream().map(levering -> herhalingen(levering).size()))
        .as("all or nothing of each")
        .containsExactly(1, 1, 0, 0);
    assertThat(leveringen.stream().map(this::openRegels)).containsExactly(0L, 0L, 1L, 1L);
    db.sql("update levering set staat = 'MISLUKT' where id = ?").param(leveringen.get(0)).update();
    nietMeerBreken();

    verwachtStand(gelukt(veel(verzoek, "", telling)), 4, 0, "{}", 0);

    assertThat(leveringen.stream().map(this::staat))
        .as("the first failed again since: not done twice")
        .containsExactly("MISLUKT", "WACHT", "WACHT", "WACHT");
    assertThat(leveringen.stream().map(levering -> herhalingen(levering).size())).containsOnly(1);
  }

  @Test
  void achtKeerTegelijkIsEenKeer() throws Exception {
    List<UUID> leveringen = List.of(mislukt(), mislukt(), mislukt());
    String verzoek = verzoek();
    String telling = proef("").path("telling").asText();

    assertThat(HerhaalIT.tegelijk(() -> gelukt(veel(verzoek, "", telling)).toString()))
        .allMatch(antwoord -> antwoord.contains("\"hervat\":3") && antwoord.contains("\"rest\":0"));

    assertThat(leveringen.stream().map(levering -> herhalingen(levering).size())).containsOnly(1);
  }

  /** Refused ones, since those are fast. */
  @Test
  void doetHoogstensDuizendPerKeer() throws Exception {
    UUID voorbeeld = mislukt();
    sluitDienstVoor(voorbeeld);
    db.sql(
            """
            insert into levering (id, aanvraag_id, volgnummer, gemeente, bestemming, route, staat)
            select gen_random_uuid(), aanvraag_id, 9, gemeente, bestemming, route, 'MISLUKT'
            from levering, generate_series(1, 1004) where id = ?""")
        .param(voorbeeld)
        .update();
    String verzoek = verzoek();
    String telling = proef("").path("telling").asText();

    verwachtStand(gelukt(veel(verzoek, "", telling)), 0, 0, "{\"MB-TOETS-04\":1000}", 5);
    verwachtStand(gelukt(veel(verzoek, "", telling)), 0, 0, "{\"MB-TOETS-04\":1005}", 0);
  }

  /** Each line: a filter, and how many of two leveringen fit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"staten\":[\"WERKVOORRAAD\"],            | 1",
        "\"staten\":[\"WERKVOORRAAD\",\"MISLUKT\"],| 2",
        "\"bestemming\":\"elders\",                | 1",
        "\"foutcode\":\"MB-LEVERING-04\",          | 1",
        "\"dienst\":\"wmo-melding\",               | 1",
        "\"tot\":\"2026-01-01T00:00:00+01:00\",    | 1",
        "\"vanaf\":\"2026-01-01T00:00:00+01:00\",  | 1",
        "\"maximum\":1,\"staten\":[\"WERKVOORRAAD\",\"MISLUKT\"], | 1"
      })
  void kiestOpElkVeld(String filter, int aantal) throws Exception {
    UUID een = mislukt();
    boolean anders = !filter.contains("WERKVOORRAAD");
    mislukt();
    db.sql(
            """
            update levering set aangemaakt = '2025-12-31T12:00:00Z', bestemming = 'elders',
              foutcode = 'LEVERING_GEWEIGERD', staat = ? where id = ?""")
        .params(anders ? "MISLUKT" : "WERKVOORRAAD", een)
        .update();
    db.sql("update aanvraag set dienst = 'wmo-melding' where id = ?")
        .param(aanvraagVan(een))
        .update();

    JsonNode proef = proef(filter);

    assertThat(proef.path("aantal").asInt()).isEqualTo(aantal);
    assertThat(proef.path("meer").asBoolean()).isEqualTo(filter.contains("maximum"));
    assertThat(proef("").path("aantal").asInt()).isEqualTo(anders ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"staten\":[\"GELEVERD\"],\"proef\":true,  | staten",
        "\"staten\":[\"WACHT\"],\"proef\":true,     | staten",
        "\"staten\":[],\"proef\":true,              | staten",
        "\"staten\":[null],\"proef\":true,          | staten",
        "\"maximum\":0,\"proef\":true,              | maximum",
        "\"maximum\":10001,\"proef\":true,          | maximum",
        "\"foutcode\":\"MB-ZAAK-99\",\"proef\":true,| foutcode",
        "\"bestemming\":\"999990020\",\"proef\":true,| bestemming",
        "\"vanaf\":\"gisteren\",\"proef\":true,     | vanaf",
        "\"vanaf\":\"2026-02-01T00:00:00Z\",\"tot\":\"2026-01-01T00:00:00Z\",\"proef\":true, | tot",
        "\"proef\":false,                           | verwacht",
        "\"proef\":true,\"verwacht\":\"1-x\",       | verwacht",
        "\"999990020\":1,\"proef\":true,            | (onbekende sleutel)"
      })
  void weigertEenBerichtDatNietKlopt(String deel, String veld) throws Exception {
    HttpResponse<String> antwoord = post(BEHEER, VEEL, bericht("v-1", deel));

    geweigerd(antwoord, 400, "MB-BERICHT-04");
    assertThat(json.readTree(antwoord.body()).path("veld").asText()).isEqualTo(veld);
  }

  /** The last thing that is written of a levering fails. */
  private void breekBij(UUID levering) {
    db.sql(
            """
            create or replace function proef_breekt() returns trigger language plpgsql as
            $$ begin raise exception 'proef'; end $$""")
        .update();
    db.sql(
            "create trigger proef_breekt before update on herhaling_levering for each row"
                + " when (new.levering_id = '"
                + levering
                + "') execute function proef_breekt()")
        .update();
  }
}
