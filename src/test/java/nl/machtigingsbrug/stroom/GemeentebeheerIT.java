package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Document;
import nl.machtigingsbrug.aanvraag.Documenten;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.scenario.Portaal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Functioneel beheer of one gemeente that reaches for what is of another. */
class GemeentebeheerIT extends Gemeenteproef {

  @Autowired JdbcClient db;
  @Autowired Documenten documenten;

  @Test
  void hetLogboekVanDeEneZwijgtOverDeAndere() {
    String inStad = dienIn(Buren.LEVERANCIER, STAD, kenmerk());
    String inDorp = dienIn(Buren.LEVERANCIER, DORP, kenmerk());
    geleverd(inStad);
    String zaakInDorp = geleverd(inDorp).path("zaakidentificatie").asText();

    ObjectNode moeder = JsonNodeFactory.instance.objectNode();
    moeder.putObject("persoon").put("soort", "bsn").put("waarde", MOEDER.waarde());
    assertThat(zoek(STAD, STAD, moeder).findValuesAsText("aanvraagId"))
        .contains(inStad)
        .doesNotContain(inDorp);
    assertThat(zoek(DORP, DORP, moeder).findValuesAsText("aanvraagId"))
        .contains(inDorp)
        .doesNotContain(inStad);
    ObjectNode zaak = JsonNodeFactory.instance.objectNode().put("zaak", zaakInDorp);
    assertThat(regels(zoek(STAD, STAD, zaak), "AANVRAAG_ONTVANGEN")).isEmpty();
    assertThat(zoek(DORP, DORP, zaak).path("regels")).isNotEmpty();
    assertThat(
            zoek(STAD, STAD, JsonNodeFactory.instance.objectNode().put("aanvraagId", inDorp))
                .path("regels"))
        .isEmpty();
    geweigerd(vraag(STAD, DORP, moeder), 403, "MB-TOEGANG-03");
  }

  @Test
  void overDeWerkvoorraadVanDeAndereBeslistNiemand() {
    String aanvraag = onduidelijk();
    String regel =
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> regelVan(DORP, aanvraag), Objects::nonNull);

    assertThat(regelVan(STAD, aanvraag)).isNull();
    geweigerd(lees(STAD, "/v1/werkvoorraad?gemeente=" + DORP), 403, "MB-TOEGANG-03");
    for (String besluit : List.of("toegelaten", "afgewezen")) {
      Portaal.Antwoord andermans = besluit(regel, STAD, besluit);
      geweigerd(andermans, 404, "MB-BEHEER-01");
      assertThat(andermans)
          .isEqualTo(besluit("00000000-0000-4000-8000-000000000000", STAD, besluit));
      geweigerd(besluit(regel, DORP, besluit), 403, "MB-TOEGANG-03");
    }
    assertThat(regelVan(DORP, aanvraag)).isEqualTo(regel);
  }

  @Test
  void deStopVanDeEneHoudtDeAndereNietTegen() {
    ObjectNode stop = stop().put("reden", "onderhoud");
    Portaal beheerStad = als(Buren.beheer(STAD));
    geweigerd(
        beheerStad.stuur("/v1/leveringsstops", stop.deepCopy().put("gemeente", DORP)),
        403,
        "MB-TOEGANG-03");
    try {
      assertThat(
              beheerStad
                  .stuur("/v1/leveringsstops", stop.deepCopy().put("gemeente", STAD))
                  .status())
          .isEqualTo(200);
      String wacht = dienIn(Buren.LEVERANCIER, STAD, kenmerk());
      geleverd(dienIn(Buren.LEVERANCIER, DORP, kenmerk()));

      assertThat(als(Buren.LEVERANCIER).lees("/v1/aanvragen/" + wacht).inhoud().toString())
          .contains("\"WACHT\"");
      assertThat(lees(DORP, "/v1/leveringsstops?gemeente=" + DORP).inhoud().path("leveringsstops"))
          .isEmpty();
      geweigerd(lees(DORP, "/v1/leveringsstops?gemeente=" + STAD), 403, "MB-TOEGANG-03");
      geweigerd(
          als(Buren.beheer(DORP)).stuur("/v1/leveringsstops/_hef-op", stop().put("gemeente", STAD)),
          403,
          "MB-TOEGANG-03");
    } finally {
      beheerStad.stuur("/v1/leveringsstops/_hef-op", stop().put("gemeente", STAD));
    }
  }

  /** Even who can write in the database does not get a document of one out through the other. */
  @Test
  void eenDocumentVanDeAndereIsInDeEneNietTeLezen() throws IOException {
    UUID inStad = UUID.fromString(dienIn(Buren.LEVERANCIER, STAD, kenmerk()));
    UUID inDorp = UUID.fromString(dienIn(Buren.LEVERANCIER, DORP, kenmerk()));
    geleverd(inStad.toString());
    Document document = documenten.van(inStad).get(0);
    try (InputStream eigen = documenten.inhoud(document)) {
      assertThat(eigen.readAllBytes()).hasSize(3);
    }

    db.sql(
            """
            update document_blok set inhoud = (select inhoud from document_blok b
              join document d on d.id = b.document_id where d.aanvraag_id = ?)
            where document_id = ?
            """)
        .params(inDorp, document.id())
        .update();

    assertThatThrownBy(
            () -> {
              try (InputStream andermans = documenten.inhoud(document)) {
                andermans.readAllBytes();
              }
            })
        .isInstanceOfAny(IOException.class, Afwijzing.class);
  }

  private static ObjectNode stop() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("bestemming", "zaaksysteem")
        .put("door", "p.prins");
  }

  private String onduidelijk() {
    ObjectNode bewijs = bewijs(DORP, "authenticatiecontext");
    ObjectNode inhoud =
        bewijs
            .putObject("inhoud")
            .put("source", "eherkenning")
            .put("levelOfAssurance", "urn:etoegang:core:assurance-class:loa3");
    inhoud.putObject("representee").put("identifierType", "bsn").put("identifier", MOEDER.waarde());
    ObjectNode wie = inhoud.putObject("authorizee");
    wie.putObject("legalSubject").put("identifierType", "kvkNummer").put("identifier", "90000001");
    wie.putObject("actingSubject").put("identifierType", "opaque").put("identifier", "AAAA@BBBB");
    inhoud.putObject("mandate").put("role", "curator");
    Portaal leverancier = als(Buren.LEVERANCIER);
    String referentie =
        leverancier.stuur("/v1/bewijzen", bewijs).inhoud().path("bewijsreferentie").asText();
    return leverancier
        .stuur("/v1/aanvragen", bericht(kenmerk()).put("bewijsreferentie", referentie))
        .inhoud()
        .path("id")
        .asText();
  }

  private @Nullable String regelVan(String gemeente, String aanvraag) {
    for (JsonNode regel :
        lees(gemeente, "/v1/werkvoorraad?gemeente=" + gemeente).inhoud().path("regels")) {
      if (regel.path("aanvraagId").asText().equals(aanvraag)) {
        return regel.path("id").asText();
      }
    }
    return null;
  }

  private Portaal.Antwoord lees(String gemeente, String pad) {
    return als(Buren.beheer(gemeente)).lees(pad);
  }

  private Portaal.Antwoord besluit(String regel, String gemeente, String besluit) {
    return als(Buren.beheer(STAD))
        .stuur(
            "/v1/werkvoorraad/" + regel + "/besluit",
            JsonNodeFactory.instance
                .objectNode()
                .put("gemeente", gemeente)
                .put("besluit", besluit)
                .put("door", "p.prins")
                .put("toelichting", "proef"));
  }

  private Portaal.Antwoord vraag(String beheer, String gemeente, ObjectNode deel) {
    return als(Buren.beheer(beheer))
        .stuur(
            "/v1/logboek/_zoek",
            deel.deepCopy().put("gemeente", gemeente).put("toelichting", "vraag, M-1"));
  }

  private JsonNode zoek(String beheer, String gemeente, ObjectNode deel) {
    Portaal.Antwoord antwoord = vraag(beheer, gemeente, deel);
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
    return antwoord.inhoud();
  }

  private static List<JsonNode> regels(JsonNode antwoord, String soort) {
    List<JsonNode> gevonden = new ArrayList<>();
    antwoord.path("regels").forEach(gevonden::add);
    gevonden.removeIf(regel -> !regel.path("soort").asText().equals(soort));
    return gevonden;
  }
}
