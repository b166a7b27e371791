package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WerkvoorraadIT extends Beheerproef {

  @Test
  void levertEenMislukteLeveringOpnieuw(CapturedOutput uitvoer) throws Exception {
    UUID aanvraag = aanvraag();
    JsonNode regel = wachtOpRegel(aanvraag);
    assertThat(regel.path("soort").asText()).isEqualTo("LEVERING_MISLUKT");
    assertThat(regel.path("foutcode").asText()).isEqualTo("MB-ZAAK-01");
    assertThat(regel.path("besluiten"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "opnieuw", "opnieuwNieuwste", "ingetrokken", "stapGebeurd", "stapNietGebeurd");

    geweigerd(besluit(regel, "\"besluit\":\"toegelaten\","), 409, "MB-BEHEER-02");
    geweigerd(besluit(regel, "\"besluit\":\"afgewezen\","), 409, "MB-BEHEER-02");

    gelukt(besluit(regel, "\"besluit\":\"opnieuw\","));

    JsonNode nieuwe = wachtOpRegel(aanvraag);
    assertThat(nieuwe.path("id")).isNotEqualTo(regel.path("id"));
    assertThat(poging(aanvraag)).isEqualTo(2);
    assertThat(soorten(aanvraag))
        .containsExactly(
            Handelingssoort.LEVERING_MISLUKT,
            Handelingssoort.WERKVOORRAAD_BESLIST,
            Handelingssoort.LEVERING_MISLUKT,
            Handelingssoort.AANVRAAG_ONTVANGEN);
    Handeling beslist = logboekVan(aanvraag).get(1).handeling();
    assertThat(beslist.afnemer()).isEqualTo("beheer");
    assertThat(beslist.resultaat()).isEqualTo("opnieuw door j.jansen: nagevraagd, zie M-2");
    assertThat(beslist.betrokkenen().namensWie()).isEqualTo(new NatuurlijkPersoon(MOEDER));
    assertThat(beslist.onderwerp().dienst()).isEqualTo("wmo-aanvraag");
    assertThat(uitvoer.getAll()).doesNotContain("999990019").doesNotContain("999990020");
  }

  @Test
  void hetzelfdeBesluitNogEensDoetNiets() throws Exception {
    UUID aanvraag = aanvraag();
    JsonNode regel = wachtOpRegel(aanvraag);
    schakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "a.beheerder");
    String eerste = gelukt(besluit(regel, "\"besluit\":\"opnieuw\",")).toString();
    int regels = soorten(aanvraag).size();
    db.sql("update levering set staat = 'MISLUKT' where aanvraag_id = ?").param(aanvraag).update();

    assertThat(gelukt(besluit(regel, "\"besluit\":\"opnieuw\","))).hasToString(eerste);

    assertThat(staten(aanvraag)).as("failed again since").containsExactly("MISLUKT");
    assertThat(soorten(aanvraag)).hasSize(regels);
    geweigerd(besluit(regel, "\"besluit\":\"opnieuwNieuwste\","), 409, "MB-BEHEER-03");
    String ander = bericht(GEMEENTE, "\"besluit\":\"opnieuw\",");
    String pad = "/v1/werkvoorraad/" + regel.path("id").asText() + "/besluit";
    geweigerd(post(BEHEER, pad, ander.replace("j.jansen", "k.kok")), 409, "MB-BEHEER-03");
    geweigerd(post(BEHEER, pad, ander.replace("M-2", "M-9")), 409, "MB-BEHEER-03");
  }

  @Test
  void levertOpnieuwMetDeNieuwsteMapping() throws Exception {
    UUID aanvraag = aanvraag();
    JsonNode regel = wachtOpRegel(aanvraag);
    String versie = mappingversie(aanvraag);
    db.sql("update levering set mappingversie = 'oud' where aanvraag_id = ?")
        .param(aanvraag)
        .update();

    gelukt(besluit(regel, "\"besluit\":\"opnieuwNieuwste\","));

    wachtOpRegel(aanvraag);
    assertThat(mappingversie(aanvraag)).isEqualTo(versie).isNotEqualTo("oud");
  }

  private String mappingversie(UUID aanvraag) {
    return db.sql("select mappingversie from levering where aanvraag_id = ?")
        .param(aanvraag)
        .query(String.class)
        .single();
  }

  @Test
  void levertNietOpnieuwAlsHetMandaatNietMeerGeldt() throws Exception {
    UUID aanvraag = aanvraag();
    JsonNode regel = wachtOpRegel(aanvraag);
    db.sql("update aanvraag set dienst = 'kwijtschelding-belastingen' where id = ?")
        .param(aanvraag)
        .update();

    geweigerd(besluit(regel, "\"besluit\":\"opnieuw\","), 422, "MB-TOETS-04");

    assertThat(wachtOpRegel(aanvraag)).as("still open").isEqualTo(regel);
    assertThat(soorten(aanvraag)).doesNotContain(Handelingssoort.WERKVOORRAAD_BESLIST);
    assertThat(poging(aanvraag)).isEqualTo(1);
  }

  @Test
  void trektEenLeveringInEnWatDaaropWacht() throws Exception {
    UUID aanvraag = aanvraag();
    JsonNode regel = wachtOpRegel(aanvraag);
    db.sql(
            """
            insert into levering (id, aanvraag_id, volgnummer, gemeente, bestemming, route)
            values (?, ?, 1, 'voorbeeldstad', 'later', 'uit-zaak-zgw')""")
        .params(UUID.randomUUID(), aanvraag)
        .update();

    gelukt(besluit(regel, "\"besluit\":\"ingetrokken\","));

    assertThat(staten(aanvraag)).containsExactly("INGETROKKEN", "INGETROKKEN");
    assertThat(soorten(aanvraag))
        .startsWith(
            Handelingssoort.LEVERING_INGETROKKEN,
            Handelingssoort.LEVERING_INGETROKKEN,
            Handelingssoort.WERKVOORRAAD_BESLIST);
    assertThat(regelVan(aanvraag)).isNull();
    int regels = soorten(aanvraag).size();
    gelukt(besluit(regel, "\"besluit\":\"ingetrokken\","));
    assertThat(soorten(aanvraag)).as("asked twice, done once").hasSize(regels);
  }

  @Test
  void gaatVerderNaEenStapDieGebeurdIs() throws Exception {
    UUID aanvraag = aanvraag();
    JsonNode regel = wachtOpRegel(aanvraag);
    db.sql(
            """
            insert into stap (levering_id, naam, zekerheid, poging)
            values (?::uuid, 'melden', 'BLIND', 1)""")
        .param(regel.path("leveringId").asText())
        .update();
    assertThat(regelVan(aanvraag)).isNotNull();
    assertThat(wachtOpRegel(aanvraag).path("openStappen"))
        .extracting(JsonNode::asText)
        .containsExactly("melden");

    String stap = "\"besluit\":\"stapGebeurd\",\"stap\":\"%s\",\"resultaat\":%s,";
    geweigerd(besluit(regel, stap.formatted("anders", "null")), 409, "MB-BEHEER-02");
    geweigerd(besluit(regel, stap.formatted("melden", "{\"bsn\":1}")), 400, "\"resultaat\"");
    geweigerd(besluit(regel, stap.formatted("melden", "\"999990020\"")), 400, "\"resultaat\"");
    gelukt(besluit(regel, stap.formatted("melden", "{\"nummer\":\"M-1\"}")));

    assertThat(
            db.sql("select resultaat ->> 'nummer' from stap where naam = 'melden'")
                .query(String.class)
                .single())
        .isEqualTo("M-1");
    wachtOpRegel(aanvraag);
    assertThat(poging(aanvraag)).isEqualTo(2);
  }

  @Test
  void doetEenStapDieNietGebeurdIs() throws Exception {
    UUID aanvraag = aanvraag();
    JsonNode regel = wachtOpRegel(aanvraag);
    db.sql(
            """
            insert into stap (levering_id, naam, zekerheid, poging)
            values (?::uuid, 'bellen', 'BLIND', 1)""")
        .param(regel.path("leveringId").asText())
        .update();

    gelukt(besluit(regel, "\"besluit\":\"stapNietGebeurd\",\"stap\":\"bellen\","));

    wachtOpRegel(aanvraag);
    assertThat(poging(aanvraag)).isEqualTo(2);
    assertThat(db.sql("select count(*) from stap where naam = 'bellen'").query(Long.class).single())
        .isZero();
  }

  @Test
  void levertWatEenMensToelaat() throws Exception {
    schakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "a.beheerder");
    UUID aanvraag = onduidelijkeAanvraag();
    JsonNode regel = wachtOpRegel(aanvraag);
    assertThat(regel.path("soort").asText()).isEqualTo("TOETSING_HERSTEL");
    assertThat(staten(aanvraag)).isEmpty();
    geweigerd(besluit(regel, "\"besluit\":\"opnieuw\","), 409, "MB-BEHEER-02");

    gelukt(besluit(regel, "\"besluit\":\"toegelaten\","));

    assertThat(staten(aanvraag)).containsExactly("WACHT");
    gelukt(besluit(regel, "\"besluit\":\"toegelaten\","));
    geweigerd(besluit(regel, "\"besluit\":\"afgewezen\","), 409, "MB-BEHEER-03");
    assertThat(staten(aanvraag)).hasSize(1);
    assertThat(soorten(aanvraag))
        .containsExactly(
            Handelingssoort.WERKVOORRAAD_BESLIST, Handelingssoort.AANVRAAG_NAAR_WERKVOORRAAD);
  }

  @Test
  void levertNietWatEenMensAfwijst() throws Exception {
    UUID aanvraag = onduidelijkeAanvraag();

    gelukt(besluit(wachtOpRegel(aanvraag), "\"besluit\":\"afgewezen\","));

    assertThat(staten(aanvraag)).isEmpty();
    assertThat(regelVan(aanvraag)).isNull();
    assertThat(
            db.sql("select besluit from werkvoorraad where aanvraag_id = ?")
                .param(aanvraag)
                .query(String.class)
                .single())
        .isEqualTo("afgewezen: nagevraagd, zie M-2");
  }

  @Test
  void weigertZonderRechtEnVoorEenAndereGemeente() throws Exception {
    JsonNode regel = wachtOpRegel(onduidelijkeAanvraag());
    String pad = "/v1/werkvoorraad/" + regel.path("id").asText() + "/besluit";
    String bericht = bericht(GEMEENTE, "\"besluit\":\"afgewezen\",");

    geweigerd(post(Buren.PORTAAL, pad, bericht), 403, "MB-TOEGANG-02");
    geweigerd(
        post(BEHEER, pad, bericht("anderestad", "\"besluit\":\"afgewezen\",")),
        403,
        "MB-TOEGANG-03");
    geweigerd(get(Buren.PORTAAL, "/v1/werkvoorraad?gemeente=voorbeeldstad"), 403, "MB-TOEGANG-02");
    geweigerd(get(BEHEER, "/v1/werkvoorraad?gemeente=anderestad"), 403, "MB-TOEGANG-03");
    geweigerd(get(BEHEER, "/v1/werkvoorraad"), 400, "MB-BERICHT-04");
    geweigerd(get(BEHEER, "/v1/werkvoorraad?gemeente=voorbeeldstad&x=1"), 400, "MB-BERICHT-04");
    geweigerd(
        get(BEHEER, "/v1/werkvoorraad?gemeente=voorbeeldstad&gemeente=anderestad"),
        400,
        "MB-BERICHT-04");
    geweigerd(
        post(BEHEER, "/v1/werkvoorraad/" + UUID.randomUUID() + "/besluit", bericht),
        404,
        "MB-BEHEER-01");
    geweigerd(post(BEHEER, "/v1/werkvoorraad/x/besluit", bericht), 404, "MB-BEHEER-01");
  }

  /** Each line: a part of the message, and the field that the answer names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"x\":1,                                                             | besluit",
        "\"besluit\":\"anders\",                                              | besluit",
        "\"besluit\":0,                                                       | besluit",
        "\"besluit\":\"opnieuw\",\"999990020\":\"x\",                         | (onbekende sleutel)",
        "\"besluit\":\"opnieuw\",\"stap\":\"zaak\",                           | stap",
        "\"besluit\":\"stapGebeurd\",                                         | stap",
        "\"besluit\":\"stapNietGebeurd\",\"stap\":\"zaak\",\"resultaat\":\"x\", | resultaat"
      })
  void weigertEenBesluitDatNietKlopt(String deel, String veld) throws Exception {
    HttpResponse<String> antwoord =
        post(
            BEHEER,
            "/v1/werkvoorraad/" + UUID.randomUUID() + "/besluit",
            bericht(GEMEENTE, deel.startsWith("\"x\"") ? "" : deel));

    geweigerd(antwoord, 400, "MB-BERICHT-04");
    assertThat(json.readTree(antwoord.body()).path("veld").asText()).isEqualTo(veld);
  }

  @ParameterizedTest
  @CsvSource({"door, 999990020", "door, ''", "toelichting, 999990020", "toelichting, ''"})
  void weigertTekstDieNietMag(String veld, String tekst) throws Exception {
    String goed = bericht(GEMEENTE, "\"besluit\":\"afgewezen\",");
    HttpResponse<String> antwoord =
        post(
            BEHEER,
            "/v1/werkvoorraad/" + UUID.randomUUID() + "/besluit",
            goed.replaceFirst("\"" + veld + "\":\"[^\"]*\"", "\"" + veld + "\":\"" + tekst + "\""));

    geweigerd(antwoord, 400, "MB-BERICHT-04");
    assertThat(json.readTree(antwoord.body()).path("veld").asText()).isEqualTo(veld);
  }

  private HttpResponse<String> besluit(JsonNode regel, String deel) throws Exception {
    return post(
        BEHEER,
        "/v1/werkvoorraad/" + regel.path("id").asText() + "/besluit",
        bericht(GEMEENTE, deel));
  }

  private static String bericht(String gemeente, String deel) {
    return """
        {"gemeente":"%s",%s"door":"j.jansen","toelichting":"nagevraagd, zie M-2"}"""
        .formatted(gemeente, deel);
  }

  private JsonNode wachtOpRegel(UUID aanvraag) {
    await().atMost(Duration.ofSeconds(20)).until(() -> regelVan(aanvraag) != null);
    return java.util.Objects.requireNonNull(regelVan(aanvraag));
  }

  private @org.jspecify.annotations.Nullable JsonNode regelVan(UUID aanvraag) {
    try {
      for (JsonNode regel :
          gelukt(get(BEHEER, "/v1/werkvoorraad?gemeente=voorbeeldstad")).path("regels")) {
        if (regel.path("aanvraagId").asText().equals(aanvraag.toString())) {
          return regel;
        }
      }
      return null;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private int poging(UUID aanvraag) {
    return db.sql("select poging from levering where aanvraag_id = ?")
        .param(aanvraag)
        .query(Integer.class)
        .single();
  }

  private List<String> staten(UUID aanvraag) {
    return db.sql("select staat from levering where aanvraag_id = ?")
        .param(aanvraag)
        .query(String.class)
        .list();
  }

  private List<Handelingssoort> soorten(UUID aanvraag) {
    return logboekVan(aanvraag).stream().map(regel -> regel.handeling().soort()).toList();
  }
}
