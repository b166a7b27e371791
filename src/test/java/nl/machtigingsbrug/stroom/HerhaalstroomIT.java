package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.scenario.Portaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a replay costs the zaaksysteem, and with which mapping it is done. */
class HerhaalstroomIT extends Zaakproef {

  private static final String ZAAK = "POST /zaken/api/v1/zaken";
  private static final String ROL = "POST /zaken/api/v1/rollen";
  private static final String AANVRAAG =
      """
      bewijs: { saml: { handelt: "999990019", namens: "999990020" } }
      aanvraag:
        dienst: wmo-aanvraag
        gegevens: { voorziening: rolstoel, vorm: zorg-in-natura, toelichting: Zij loopt slecht. }
      """;

  private final Portaal beheer =
      new Portaal(
          () -> URI.create("http://localhost:" + poort), () -> BUREN.inlog().token(Buren.BEHEER));

  @Autowired JdbcClient db;

  @Test
  void gaatVerderBijDeStapDieMislukte() throws IOException {
    int eerder = BUREN.zaaksysteem().verzoeken().size();
    weiger("/zaken/api/v1/rollen");
    String aanvraag = dienIn("voorbeeldstad", AANVRAAG);
    assertThat(einde(aanvraag)).isEqualTo("MISLUKT");
    assertThat(regels(eerder)).contains(ZAAK, ROL);

    int hierna = BUREN.zaaksysteem().verzoeken().size();
    herhaal(aanvraag, "vastgezet");

    assertThat(einde(aanvraag)).isEqualTo("GELEVERD");
    assertThat(regels(hierna)).as("the zaak is there").contains(ROL).doesNotContain(ZAAK);
    assertThat(BUREN.zaaksysteem().zakenVan(aanvraag)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"vastgezet, 'Uit de oude: rolstoel'", "nieuwste, 'Wmo-aanvraag: rolstoel'"})
  void gebruiktDeGevraagdeMapping(String versie, String omschrijving) throws IOException {
    weiger("/zaken/api/v1/zaken");
    String aanvraag = dienIn("voorbeeldstad", AANVRAAG);
    assertThat(einde(aanvraag)).isEqualTo("MISLUKT");
    String oud = "oud-" + UUID.randomUUID();
    db.sql(
            """
            insert into mapping_versie (versie, naam, tekst)
            select ?, naam, replace(tekst, 'Wmo-aanvraag: ', 'Uit de oude: ') from mapping_versie
            where naam = 'wmo-aanvraag' and versie = (select mappingversie from levering where aanvraag_id = ?::uuid)""")
        .params(oud, aanvraag)
        .update();
    db.sql("update levering set mappingversie = ? where aanvraag_id = ?::uuid")
        .params(oud, aanvraag)
        .update();

    herhaal(aanvraag, versie);

    assertThat(einde(aanvraag)).isEqualTo("GELEVERD");
    assertThat(BUREN.zaaksysteem().zakenVan(aanvraag))
        .singleElement()
        .satisfies(
            zaak -> assertThat(zaak.zaak().path("omschrijving").asText()).isEqualTo(omschrijving));
  }

  private void herhaal(String aanvraag, String versie) throws IOException {
    String levering =
        db.sql("select id from levering where aanvraag_id = ?::uuid")
            .param(aanvraag)
            .query(String.class)
            .single();
    JsonNode bericht =
        new ObjectMapper()
            .readTree(
                """
                {"gemeente":"voorbeeldstad","verzoek":"%s","versie":"%s","door":"p.prins","toelichting":"hersteld"}"""
                    .formatted(UUID.randomUUID(), versie));
    Portaal.Antwoord antwoord = beheer.stuur("/v1/leveringen/" + levering + "/_herhaal", bericht);
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(200);
    assertThat(antwoord.inhoud().path("uitkomst").asText()).isEqualTo("hervat");
  }

  private String einde(String aanvraag) {
    return portaal.wachtOpEinde(aanvraag, GEDULD).at("/leveringen/0/staat").asText();
  }

  private static List<String> regels(int vanaf) {
    List<Verzoek> alle = BUREN.zaaksysteem().verzoeken();
    return alle.subList(vanaf, alle.size()).stream().map(Verzoek::regel).toList();
  }

  private static void weiger(String pad) {
    BUREN
        .zaaksysteem()
        .stoor(new Storing("POST", Pattern.compile(pad), 0, 1, Storing.Effect.STATUS, 400, 0, 0));
  }
}
