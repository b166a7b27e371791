package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import nl.machtigingsbrug.buren.Buren;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BestemmingenIT extends Beheerproef {

  private static final String VRAAG = "/v1/bestemmingen?gemeente=voorbeeldstad";

  @AfterEach
  void ruimOp() {
    db.sql("delete from dosering").update();
  }

  @Test
  void toontHoeHetEenBestemmingVergaat() throws Exception {
    schakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "proef");
    aanvraag();
    db.sql("delete from dosering").update();
    db.sql(
            """
            insert into dosering (gemeente, bestemming, kring, openingen, open_tot)
            values (?, 'zaaksysteem', 'OPEN', 3, now() + interval '10 minutes')""")
        .param(GEMEENTE)
        .update();

    JsonNode stand = zaaksysteem();

    assertThat(stand.path("gestopt").asBoolean()).isTrue();
    assertThat(stand.path("kring").asText()).isEqualTo("OPEN");
    assertThat(Instant.parse(stand.path("openTot").asText()))
        .isBetween(Instant.now().plusSeconds(300), Instant.now().plusSeconds(900));
    assertThat(stand.path("wachtend").asInt()).isPositive();
    assertThat(stand.path("bezig").asInt()).isZero();
    assertThat(Instant.parse(stand.path("oudsteWachtSinds").asText()))
        .isAfter(Instant.now().minus(Duration.ofMinutes(10)));
    assertThat(stand.path("gelijktijdig").asInt()).isEqualTo(8);
    assertThat(stand.path("gelijktijdigNu").asInt()).isZero();
    assertThat(stand.path("snelheid").asDouble()).isEqualTo(50);
  }

  @Test
  void toontOokEenBestemmingDieNogNooitIetsKreeg() throws Exception {
    db.sql("delete from dosering").update();

    JsonNode stand = zaaksysteem();

    assertThat(stand.path("gestopt").asBoolean()).isFalse();
    assertThat(stand.path("kring").asText()).isEqualTo("GESLOTEN");
    assertThat(stand.path("gelijktijdigNu").asInt()).isEqualTo(8);
    assertThat(stand.has("openTot")).isFalse();
  }

  @Test
  void weigertZonderRechtEnVoorEenAndereGemeente() throws Exception {
    geweigerd(get(Buren.PORTAAL, VRAAG), 403, "MB-TOEGANG-02");
    geweigerd(get(RECHTELOOS, VRAAG), 403, "MB-TOEGANG-02");
    geweigerd(get(BEHEER, "/v1/bestemmingen?gemeente=anderestad"), 403, "MB-TOEGANG-03");
    geweigerd(get(BEHEER, "/v1/bestemmingen"), 400, "MB-BERICHT-04");
  }

  private JsonNode zaaksysteem() throws Exception {
    for (JsonNode stand : gelukt(get(BEHEER, VRAAG)).path("bestemmingen")) {
      if (stand.path("bestemming").asText().equals("zaaksysteem")) {
        return stand;
      }
    }
    throw new AssertionError("no zaaksysteem");
  }
}
