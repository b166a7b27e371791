package nl.machtigingsbrug.stroom;

import static nl.machtigingsbrug.scenario.Zaakgesprek.DOCHTER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.MOEDER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.dochterVoorMoeder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.buren.zaaksysteem.Zaaksysteem;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who acted acts no more: what becomes of the rollen in the zaak, over real HTTP. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.levering.poort=300ms",
      "db-scheduler.polling-interval=100ms",
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldstad.einde-vertegenwoordiging=VERVANGEN",
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeelddorp.einde-vertegenwoordiging=EINDIGEN",
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldbuiten.einde-vertegenwoordiging=EINDIGEN",
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldhaven.einde-vertegenwoordiging=VERVANGEN"
    })
class RoleindeIT {

  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Buren BUREN = Buren.vers();

  @LocalServerPort private int poort;
  @Autowired private JdbcClient db;
  @Autowired private Logboek logboek;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @AfterEach
  void herstel() {
    Buurgemeente.alle().forEach(gemeente -> BUREN.zaaksysteem(gemeente.naam()).herstel());
    // Another aanvraag by the same people would have the same vertegenwoordiging.
    db.sql("update vertegenwoordiging set merk = decode(md5(random()::text), 'hex')").update();
  }

  @ParameterizedTest
  @CsvSource({
    "voorbeeldstad, 'Aanvrager  moeder, Belanghebbende  dochter'",
    "voorbeelddorp, 'Aanvrager  moeder'",
    "voorbeeldbuiten, 'Aanvrager machtiginggever moeder'",
    "voorbeeldhaven, 'Aanvrager machtiginggever moeder, Gemachtigde  dochter'",
  })
  void naIntrekkingHandeltNiemandMeerNamensEenAnder(String gemeente, String rollen)
      throws IOException {
    String aanvraag = gemaakt(gemeente);

    trekIn(aanvraag, gemeente);

    JsonNode einde = wachtOpEinde(aanvraag);
    assertThat(einde.path("staat").asText()).as(einde.toString()).isEqualTo("GELEVERD");
    assertThat(rollen(gemeente, aanvraag)).containsExactlyInAnyOrder(rollen.split(", "));
    assertThat(logboek(gemeente, aanvraag))
        .singleElement()
        .asString()
        .contains("door p.prins: aan de balie");
  }

  @Test
  void watErvoorInDePlaatsKomtZegtTotWanneer() throws IOException {
    String aanvraag = gemaakt("voorbeeldstad");

    trekIn(aanvraag, "voorbeeldstad");
    wachtOpEinde(aanvraag);

    String vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    assertThat(zaak("voorbeeldstad", aanvraag).rollen())
        .extracting(rol -> rol.rol().path("roltoelichting").asText())
        .anyMatch(tekst -> tekst.startsWith("Tot " + vandaag + ": Gemachtigde, grond: "))
        .contains("Handelt voor zichzelf sinds " + vandaag);
  }

  /** Each call once without an answer: the same rollen come of it, and none doubles. */
  @ParameterizedTest
  @CsvSource({
    "GET, STIL, 0",
    "GET, ROMMEL, 0",
    "DELETE, STIL, 0",
    "DELETE, WEG, 0",
    "DELETE, STATUS, 0",
    "DELETE, STIL, 1",
    "DELETE, WEG, 1",
    "POST, STIL, 0",
    "POST, ROMMEL, 0",
    "POST, WEG, 0",
    "POST, STIL, 1",
    "POST, ROMMEL, 1",
    "POST, WEG, 1"
  })
  void eenVerlorenAntwoordVerandertDeUitkomstNiet(String methode, Effect effect, int na)
      throws IOException {
    String aanvraag = gemaakt("voorbeeldstad");
    Zaaksysteem zaaksysteem = BUREN.zaaksysteem("voorbeeldstad");
    int eerder = zaaksysteem.verzoeken().size();
    zaaksysteem.stoor(
        new Storing(methode, Pattern.compile(".*/rollen.*"), na, 1, effect, 503, 0, 0));

    trekIn(aanvraag, "voorbeeldstad");

    JsonNode einde = wachtOpEinde(aanvraag);
    assertThat(einde.path("staat").asText()).as(einde.toString()).isEqualTo("GELEVERD");
    assertThat(rollen("voorbeeldstad", aanvraag))
        .containsExactlyInAnyOrder("Aanvrager  moeder", "Belanghebbende  dochter");
    List<Verzoek> alle = zaaksysteem.verzoeken();
    assertThat(alle.subList(eerder, alle.size()))
        .filteredOn(verzoek -> verzoek.methode().equals("POST") && verzoek.status() == 201)
        .hasSize(2);
  }

  @Test
  void opnieuwGemeldGebeurtHetNietNogEens() throws IOException {
    String aanvraag = gemaakt("voorbeelddorp");
    trekIn(aanvraag, "voorbeelddorp");
    wachtOpEinde(aanvraag);
    int eerder = BUREN.zaaksysteem("voorbeelddorp").verzoeken().size();

    gesprek.trekIn(aanvraag, JSON.createObjectNode().put("per", "2026-01-02T03:04:05Z"));

    assertThat(
            db.sql(
                    """
                    select count(*) from levering
                    where aanvraag_id = ?::uuid and route = 'uit-roleinde-zgw'""")
                .params(aanvraag)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(BUREN.zaaksysteem("voorbeelddorp").verzoeken()).hasSize(eerder);
  }

  /** What is withdrawn while the zaaksysteem is away ends after the zaak was made. */
  @Test
  void deRolEindigtNaDeZaakDieErNogNietWas() throws IOException {
    gesprek.rem("voorbeeldbuiten", "zaaksysteem", true);
    String aanvraag = neemIn("voorbeeldbuiten");
    trekIn(aanvraag, "voorbeeldbuiten");
    assertThat(BUREN.zaaksysteem("voorbeeldbuiten").zakenVan(aanvraag)).isEmpty();

    gesprek.rem("voorbeeldbuiten", "zaaksysteem", false);

    assertThat(wachtOpEinde(aanvraag).path("staat").asText()).isEqualTo("GELEVERD");
    assertThat(rollen("voorbeeldbuiten", aanvraag))
        .containsExactly("Aanvrager machtiginggever moeder");
  }

  @Test
  void watHetZaaksysteemWeigertIsEenRegelVoorEenMensEnKanOpnieuw() throws IOException {
    String aanvraag = gemaakt("voorbeeldbuiten");
    BUREN
        .zaaksysteem("voorbeeldbuiten")
        .stoor(
            new Storing("DELETE", Pattern.compile(".*/rollen.*"), 0, 1, Effect.STATUS, 400, 0, 0));
    trekIn(aanvraag, "voorbeeldbuiten");
    assertThat(wachtOpEinde(aanvraag).path("staat").asText()).isEqualTo("MISLUKT");

    String regel =
        db.sql(
                """
                select id::text from werkvoorraad
                where aanvraag_id = ?::uuid and soort = 'LEVERING_MISLUKT'""")
            .params(aanvraag)
            .query(String.class)
            .single();
    Portaal.Antwoord besluit =
        gesprek
            .beheer()
            .stuur(
                "/v1/werkvoorraad/" + regel + "/besluit",
                JSON.readTree(
                    """
                {"gemeente": "voorbeeldbuiten", "besluit": "opnieuw", "door": "p.prins",
                 "toelichting": "hersteld"}"""));
    assertThat(besluit.status()).as(besluit.inhoud().toString()).isBetween(200, 204);

    await()
        .atMost(GEDULD)
        .until(() -> wachtOpEinde(aanvraag).path("staat").asText().equals("GELEVERD"));
    assertThat(rollen("voorbeeldbuiten", aanvraag))
        .containsExactly("Aanvrager machtiginggever moeder");
  }

  @Test
  void inEenZaakDieNaHetEindeKomtEindigtDeRolMeteen() throws IOException {
    trekIn(gemaakt("voorbeelddorp"), "voorbeelddorp");

    String later = neemIn("voorbeelddorp");

    assertThat(wachtOpEinde(later).path("staat").asText()).isEqualTo("GELEVERD");
    assertThat(rollen("voorbeelddorp", later)).containsExactly("Aanvrager  moeder");
  }

  private String gemaakt(String gemeente) throws IOException {
    String id = neemIn(gemeente);
    JsonNode aanvraag = gesprek.portaal().wachtOpEinde(id, GEDULD);
    assertThat(aanvraag.path("leveringen").findValuesAsText("staat"))
        .as(aanvraag.toString())
        .containsExactly("GELEVERD");
    return id;
  }

  private String neemIn(String gemeente) throws IOException {
    return gesprek.neemIn(dochterVoorMoeder(gemeente)).path("id").asText();
  }

  private void trekIn(String aanvraag, String gemeente) throws IOException {
    assertThat(rolEindes(aanvraag)).as(gemeente).isZero();
    gesprek.trekIn(aanvraag);
  }

  private int rolEindes(String aanvraag) {
    return db.sql(
            "select count(*) from levering where aanvraag_id = ?::uuid and route = 'uit-roleinde-zgw'")
        .params(aanvraag)
        .query(Integer.class)
        .single();
  }

  private JsonNode wachtOpEinde(String aanvraag) throws IOException {
    await().atMost(GEDULD).until(() -> rolEindes(aanvraag) == 1);
    await()
        .atMost(GEDULD)
        .until(
            () -> !List.of("WACHT", "BEZIG").contains(roleinde(aanvraag).path("staat").asText()));
    return roleinde(aanvraag);
  }

  private JsonNode roleinde(String aanvraag) throws IOException {
    return JSON.readTree(
        db.sql(
                """
                select to_jsonb(l)::text from levering l
                where aanvraag_id = ?::uuid and route = 'uit-roleinde-zgw'""")
            .params(aanvraag)
            .query(String.class)
            .single());
  }

  private List<String> logboek(String gemeente, String aanvraag) {
    return logboek
        .zoek(
            gemeente,
            new Zoekvraag(null, null, aanvraag, Instant.EPOCH, Instant.now().plusSeconds(60), 1000))
        .stream()
        .filter(regel -> regel.handeling().soort() == Handelingssoort.ROL_BEEINDIGD)
        .map(regel -> regel.handeling().resultaat())
        .toList();
  }

  private List<String> rollen(String gemeente, String aanvraag) {
    return zaak(gemeente, aanvraag).rollen().stream()
        .map(rol -> rol.roltype() + " " + rol.indicatie() + " " + wie(rol.nummer()))
        .toList();
  }

  private static String wie(String nummer) {
    return switch (nummer) {
      case DOCHTER -> "dochter";
      case MOEDER -> "moeder";
      default -> nummer;
    };
  }

  private static Zaak zaak(String gemeente, String aanvraag) {
    List<Zaak> zaken = BUREN.zaaksysteem(gemeente).zakenVan(aanvraag);
    assertThat(zaken).hasSize(1);
    return zaken.get(0);
  }
}
