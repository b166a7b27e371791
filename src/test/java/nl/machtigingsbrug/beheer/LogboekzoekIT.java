package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Handelingssoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LogboekzoekIT extends Beheerproef {

  @BeforeEach
  void laatLiggen() {
    schakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "a.beheerder");
  }

  @Test
  void vindtWieVoorWieHandelde(CapturedOutput uitvoer) throws Exception {
    UUID aanvraag = aanvraag();

    JsonNode gevonden =
        gelukt(
            zoek(
                """
                "persoon":{"soort":"bsn","waarde":"999990020"},"aanvraagId":"%s","""
                    .formatted(aanvraag)));

    JsonNode regel = gevonden.path("regels").path(0);
    assertThat(gevonden.path("regels")).hasSize(1);
    assertThat(regel.path("soort").asText()).isEqualTo("AANVRAAG_ONTVANGEN");
    assertThat(regel.path("grond").asText()).isEqualTo("VRIJWILLIGE_MACHTIGING");
    assertThat(regel.path("dienst").asText()).isEqualTo("wmo-aanvraag");
    assertThat(regel.path("afnemer").asText()).isEqualTo("portaal");
    assertThat(regel.path("wie"))
        .isEqualTo(
            json.readTree(
                "{'soort':'bsn','waarde':'*********','gezocht':false}".replace('\'', '"')));
    assertThat(regel.path("namensWie"))
        .isEqualTo(
            json.readTree(
                "{'soort':'bsn','waarde':'*********','gezocht':true}".replace('\'', '"')));
    assertThat(gevonden.toString()).doesNotContain("99999");
    assertThat(uitvoer.getAll()).doesNotContain("999990019").doesNotContain("999990020");
  }

  @Test
  void toontEenOrganisatieEnHaarMedewerker() throws Exception {
    UUID aanvraag = onduidelijkeAanvraag();

    JsonNode regel =
        gelukt(
                zoek(
                    """
                    "persoon":{"soort":"kvkNummer","waarde":"90000001"},"aanvraagId":"%s","""
                        .formatted(aanvraag)))
            .path("regels")
            .path(0);

    assertThat(regel.path("wie").path("waarde").asText()).isEqualTo("90000001");
    assertThat(regel.path("wie").path("gezocht").asBoolean()).isTrue();
    assertThat(regel.path("handelende").asText()).isEqualTo("AAAA@BBBB");
    assertThat(regel.path("foutcode").asText()).isEqualTo("MB-TOETS-07");
  }

  @Test
  void legtElkeZoekvraagVastZonderPersoon() throws Exception {
    UUID aanvraag = aanvraag();
    gelukt(
        zoek(
            """
            "persoon":{"soort":"bsn","waarde":"999990020"},"aanvraagId":"%s","""
                .formatted(aanvraag)));

    assertThat(logboekVan(aanvraag).get(0).handeling())
        .satisfies(
            inzage -> {
              assertThat(inzage.soort()).isEqualTo(Handelingssoort.INZAGE);
              assertThat(inzage.afnemer()).isEqualTo("beheer");
              assertThat(inzage.resultaat()).isEqualTo("vraag van de burger, M-1");
              assertThat(inzage.betrokkenen().wie()).isNull();
              assertThat(inzage.betrokkenen().namensWie()).isNull();
            });
  }

  @Test
  void noemtEenZaakDieNietBestaatNietInHetLogboek() throws Exception {
    gelukt(zoek("\"zaak\":\"999990032\","));

    assertThat(
            db.sql("select count(*) from logboek_regel where zaak = '999990032'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void weigertZonderRechtEnVoorEenAndereGemeente() throws Exception {
    long voor = regels();
    geweigerd(post(RECHTELOOS, "/v1/logboek/_zoek", vraag(GEMEENTE, "")), 403, "MB-TOEGANG-02");
    geweigerd(post(BEHEER, "/v1/logboek/_zoek", vraag("anderestad", "")), 403, "MB-TOEGANG-03");
    assertThat(regels()).as("nothing was seen, so nothing is recorded").isEqualTo(voor);
  }

  /** Each line: a part of the message, and the field that the answer names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"persoon\":{\"soort\":\"bsn\",\"waarde\":\"999990021\"},          | persoon.waarde",
        "\"persoon\":{\"soort\":\"sofi\",\"waarde\":\"999990020\"},         | persoon.soort",
        "\"persoon\":{\"waarde\":\"999990020\"},                            | persoon.soort",
        "\"persoon\":{\"soort\":\"bsn\"},                                   | persoon.waarde",
        "\"persoon\":{\"soort\":\"bsn\",\"waarde\":999990020},              | persoon.waarde",
        "\"persoon\":{\"soort\":\"bsn\",\"waarde\":\"999990020\",\"naam\":\"x\"}, | persoon.(onbekende sleutel)",
        "\"999990020\":\"x\",                                               | (onbekende sleutel)",
        "\"aanvraagId\":\"999990020\",                                      | aanvraagId",
        "\"zaak\":\"\",                                                     | zaak",
        "\"van\":\"gisteren\",                                              | van",
        "\"van\":\"-999999-01-01T00:00:00Z\",                               | van",
        "\"van\":\"2026-02-01T00:00:00Z\",\"tot\":\"2026-01-01T00:00:00Z\", | tot",
        "\"limiet\":0,                                                      | limiet",
        "\"limiet\":1001,                                                   | limiet",
        "\"limiet\":1.5,                                                    | limiet",
        "\"limiet\":\"10\",                                                 | limiet"
      })
  void weigertEenVraagDieNietKlopt(String deel, String veld) throws Exception {
    HttpResponse<String> antwoord = zoek(deel);

    geweigerd(antwoord, 400, "MB-BERICHT-04");
    assertThat(json.readTree(antwoord.body()).path("veld").asText()).isEqualTo(veld);
  }

  @Test
  void eistEenToelichtingZonderBsn() throws Exception {
    for (String toelichting :
        new String[] {"", "999990020", "vraag over 999.990.020", "x".repeat(201), "a\\nb"}) {
      HttpResponse<String> antwoord =
          post(
              BEHEER,
              "/v1/logboek/_zoek",
              """
              {"gemeente":"voorbeeldstad","toelichting":"%s"}"""
                  .formatted(toelichting));
      geweigerd(antwoord, 400, "MB-BERICHT-04");
      assertThat(antwoord.body()).contains("\"toelichting\"");
    }
    geweigerd(
        post(BEHEER, "/v1/logboek/_zoek", "{\"gemeente\":\"voorbeeldstad\"}"),
        400,
        "MB-BERICHT-04");
    geweigerd(post(BEHEER, "/v1/logboek/_zoek", "{\"toelichting\":\"x\"}"), 400, "MB-BERICHT-04");
    geweigerd(post(BEHEER, "/v1/logboek/_zoek", " ".repeat(5000)), 413, "MB-BERICHT-02");
  }

  private long regels() {
    return db.sql("select count(*) from logboek_regel").query(Long.class).single();
  }

  private HttpResponse<String> zoek(String deel) throws Exception {
    return post(BEHEER, "/v1/logboek/_zoek", vraag(Buren.GEMEENTE, deel));
  }

  private static String vraag(String gemeente, String deel) {
    return """
        {"gemeente":"%s",%s"toelichting":"vraag van de burger, M-1"}"""
        .formatted(gemeente, deel);
  }
}
