package nl.machtigingsbrug.stroom;

import static nl.machtigingsbrug.scenario.Zaakgesprek.DOCHTER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.MOEDER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.bericht;
import static nl.machtigingsbrug.scenario.Zaakgesprek.dochterVoorMoeder;
import static nl.machtigingsbrug.scenario.Zaakgesprek.verzending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.brp.Gezagsrelatie;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the BRP says before someone is written to, over real HTTP. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.communicatie.termijnronde=500ms",
      "machtigingsbrug.communicatie.brp.gemeenten.voorbeeldstad.feiten=LEVEN,LEEFTIJD,GEHEIMHOUDING,GEZAG",
      "machtigingsbrug.communicatie.brp.gemeenten.voorbeeldstad.feitenkoppen.doelbinding=Adressering",
      "machtigingsbrug.communicatie.notifynl.gemeenten.voorbeeldstad.briefadresbron=ALS_GEGEVEN",
      "machtigingsbrug.communicatie.notifynl.gemeenten.voorbeeldstad.sjablonen.brief-notifynl.besluit.volledig="
          + "11111111-1111-4111-8111-111111111111",
      "db-scheduler.polling-interval=200ms"
    })
class AdresseerfeitenIT {

  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final Inwoner BIJ_DOCHTER =
      Inwoner.van("D. de Proef", "Lindelaan 12", "4321 ZX  ELDERS");
  private static final Inwoner BIJ_MOEDER =
      Inwoner.van("M. de Proef", "Dorpsstraat 1", "1234 AB  STAD");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Buren BUREN = Buren.vers();
  private static final Kanaalburen KANALEN = BUREN.kanalen();

  @LocalServerPort private int poort;
  @Autowired private JdbcClient db;
  @Autowired private Logboek logboek;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @BeforeEach
  void rust() {
    KANALEN.brp().stoor(null);
    KANALEN.brp().vertraag(Duration.ZERO);
    KANALEN.brp().vergeet();
    KANALEN.brp().schrijfIn(DOCHTER, BIJ_DOCHTER);
    KANALEN.brp().schrijfIn(MOEDER, BIJ_MOEDER);
  }

  @Test
  void wasDeGemachtigdeOverledenDanGaatHetAlleenNaarDeVertegenwoordigde() throws IOException {
    String aanvraag = dienIn(false);
    KANALEN.brp().schrijfIn(DOCHTER, BIJ_DOCHTER.opgeschort("O"));

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));

    assertThat(bericht.path("verzendingen").findValuesAsText("hoedanigheid"))
        .containsExactly("vertegenwoordigde");
    JsonNode controle = controle(bericht, "leven gemachtigde");
    assertThat(controle.path("uitkomst").asText()).isEqualTo("EINDE");
    assertThat(controle.path("uitleg").asText()).isEqualTo("De gemachtigde is overleden.");
    assertThat(controle.path("gevraagd").asText()).startsWith("20");
    assertThat(bericht.at("/uitleg/uitleg/regel").asText()).isEqualTo("einde");
  }

  @Test
  void isHetKindAchttienDanKrijgtHetZelfDePost() throws IOException {
    String aanvraag = dienIn(true);
    KANALEN.brp().schrijfIn(MOEDER, BIJ_MOEDER.geboren(LocalDate.now().minusYears(18).toString()));

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));

    assertThat(bericht.path("verzendingen").findValuesAsText("hoedanigheid"))
        .containsExactly("vertegenwoordigde");
    assertThat(bericht.at("/uitleg/uitleg/regel").asText()).isEqualTo("einde-achttien");
  }

  @Test
  void metBevestigdGezagKrijgtDeOuderHet() throws IOException {
    String aanvraag = dienIn(true);
    KANALEN
        .brp()
        .schrijfIn(
            MOEDER,
            kind(Gezagsrelatie.van("TweehoofdigOuderlijkGezag", MOEDER, "999990421", DOCHTER)));

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));

    assertThat(bericht.path("verzendingen").findValuesAsText("hoedanigheid"))
        .containsExactly("gemachtigde");
    assertThat(controle(bericht, "gezag").path("uitkomst").asText()).isEqualTo("GOED");
  }

  @Test
  void isHetGezagWegDanBeslistEenMens() throws IOException {
    String aanvraag = dienIn(true);
    KANALEN
        .brp()
        .schrijfIn(
            MOEDER, kind(Gezagsrelatie.van("EenhoofdigOuderlijkGezag", MOEDER, "999990421")));

    JsonNode bericht = wachtOpMens(stuur(aanvraag), aanvraag);

    assertThat(bericht.at("/uitleg/code").asText()).isEqualTo("MB-ADRES-08");
    assertThat(controle(bericht, "gezag").path("uitkomst").asText()).isEqualTo("EINDE");
  }

  @Test
  void watDeBrpNietKanBepalenBeslistEenMens() throws IOException {
    String aanvraag = dienIn(true);
    KANALEN.brp().schrijfIn(MOEDER, kind(Gezagsrelatie.van("GezagNietTeBepalen", MOEDER)));

    JsonNode bericht = wachtOpMens(stuur(aanvraag), aanvraag);

    assertThat(bericht.at("/uitleg/code").asText()).isEqualTo("MB-ADRES-04");
  }

  @Test
  void vanEenGeheimAdresLeestDeAnderGeenBijzonderheden() throws IOException {
    String aanvraag = dienIn(false);
    KANALEN.brp().schrijfIn(MOEDER, BIJ_MOEDER.metGeheim());

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));

    assertThat(verzending(bericht, "gemachtigde").path("variant").asText()).isEqualTo("beperkt");
    assertThat(verzending(bericht, "vertegenwoordigde").path("variant").asText())
        .isEqualTo("volledig");
    assertThat(controle(bericht, "geheimhouding vertegenwoordigde").path("uitleg").asText())
        .isEqualTo("Het adres is geheim.");
  }

  @Test
  void zolangDeBrpWegIsWachtHetBerichtEnDaarnaGaatHetVanzelf() throws IOException {
    String aanvraag = dienIn(false);
    KANALEN.brp().stoor("503");
    String id = stuur(aanvraag);

    await()
        .atMost(GEDULD)
        .until(() -> gesprek.lees(id).at("/uitleg/code").asText().equals("MB-ADRES-09"));
    JsonNode wacht = gesprek.lees(id);
    assertThat(wacht.path("verzendingen")).isEmpty();
    assertThat(wacht.path("adressering").asText()).isNotIn("MISLUKT", "GELEVERD");
    assertThat(controle(wacht, "leven").path("uitleg").asText())
        .isEqualTo("De BRP gaf geen antwoord.");
    assertThat(geadresseerd(aanvraag)).isZero();

    KANALEN.brp().stoor(null);
    JsonNode bericht = wachtOpKlaar(id);
    assertThat(bericht.path("verzendingen")).hasSize(2);
    assertThat(geadresseerd(aanvraag)).isEqualTo(1);
  }

  @Test
  void zwijgtDeBrpEnDringtDeTijdDanBeslistEenMensMeteen() throws IOException {
    String aanvraag = dienIn(false);
    KANALEN.brp().stoor("503");

    ObjectNode vraag =
        bericht(aanvraag, "besluit").put("uiterlijk", LocalDate.now().plusDays(2).toString());
    JsonNode bericht = wachtOpMens(gesprek.stuur(vraag), aanvraag);

    assertThat(bericht.at("/uitleg/code").asText()).isEqualTo("MB-ADRES-10");
  }

  @Test
  void eenTrageBrpIsGeenStoring() throws IOException {
    String aanvraag = dienIn(false);
    KANALEN.brp().vertraag(Duration.ofMillis(700));

    assertThat(wachtOpKlaar(stuur(aanvraag)).path("verzendingen")).hasSize(2);
  }

  @Test
  void erWordtNietMeerGevraagdDanNodig() throws IOException {
    String machtiging = dienIn(false);
    KANALEN.brp().vergeet();
    leg(machtiging);

    assertThat(KANALEN.brp().vragen())
        .extracting(vraag -> vraag.path("fields").toString())
        .contains("[\"burgerservicenummer\"]")
        .noneMatch(velden -> velden.contains("gezag") || velden.contains("geboorte"));
    assertThat(KANALEN.brp().koppen())
        .anySatisfy(koppen -> assertThat(koppen).containsEntry("X-DOELBINDING", "Adressering"));
    assertThat(KANALEN.brp().adressen())
        .allSatisfy(adres -> assertThat(adres).doesNotContain("9999900"));
  }

  @Test
  void deUitlegZegtWanneerDeBrpIsGevraagd() throws IOException {
    String aanvraag = dienIn(true);
    KANALEN
        .brp()
        .schrijfIn(MOEDER, kind(Gezagsrelatie.van("EenhoofdigOuderlijkGezag", MOEDER, DOCHTER)));

    JsonNode uitleg = leg(aanvraag);

    for (String wat : new String[] {"leven", "leeftijd", "gezag", "leven gemachtigde"}) {
      JsonNode controle = van(uitleg.at("/adressering/uitleg/controles"), wat);
      assertThat(controle.path("uitkomst").asText()).as(wat).isEqualTo("GOED");
      assertThat(controle.path("gevraagd").asText()).as(wat).startsWith("20");
    }
    assertThat(van(uitleg.at("/adressering/uitleg/controles"), "intrekking").has("gevraagd"))
        .isFalse();
    assertThat(uitleg.path("veranderingen").findValuesAsText("als"))
        .contains("de vertegenwoordigde achttien is");
    assertThat(uitleg.toString()).doesNotContain(DOCHTER).doesNotContain(MOEDER);
  }

  @Test
  void eenTekstMetHetAdresVanDeAnderGaatNietNaarHem() throws IOException {
    String aanvraag = dienIn(false);
    ObjectNode vraag = bericht(aanvraag, "besluit");
    ((ObjectNode) vraag.at("/teksten/volledig"))
        .put("tekst", "Wij komen langs op Dorpsstraat 1.\n\nTot dan.");
    String id = gesprek.stuur(vraag);

    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(verzending(gesprek.lees(id), "vertegenwoordigde").path("stand").asText())
                    .isEqualTo("AANGEBODEN"));
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(
                        verzending(gesprek.lees(id), "gemachtigde")
                            .at("/pogingen/0/foutcode")
                            .asText())
                    .isEqualTo("MB-KANAAL-02"));
  }

  @Test
  void eenAdresDatMeekomtIsAlleenVoorDiePersoon() throws IOException {
    String aanvraag = dienIn(false);
    ObjectNode vraag = bericht(aanvraag, "besluit");
    ObjectNode adres = vraag.putObject("adressen").putObject("gemachtigde");
    adres.put("naam", "Kantoor Dochter").putArray("regels").add("Kade 99").add("9876 XY  Haven");
    JsonNode bericht = wachtOpKlaar(gesprek.stuur(vraag));

    JsonNode poging = verzending(bericht, "gemachtigde").at("/pogingen/0");
    assertThat(poging.path("kanaal").asText()).isEqualTo("brief-notifynl");
    String levering = poging.path("levering").asText();
    assertThat(KANALEN.notifynl().server().verzoeken())
        .filteredOn(verzoek -> verzoek.inhoud().toString().contains(levering))
        .filteredOn(verzoek -> verzoek.methode().equals("POST"))
        .singleElement()
        .satisfies(
            brief ->
                assertThat(brief.inhoud().toString())
                    .contains("\"address_line_1\":\"Kantoor Dochter\"")
                    .contains("\"address_line_2\":\"Kade 99\"")
                    .doesNotContain("Dorpsstraat")
                    .doesNotContain("1234 AB"));
    assertThat(verzending(bericht, "vertegenwoordigde").at("/pogingen/0/kanaal").asText())
        .isEqualTo("brief-print");
    assertThat(
            db.sql(
                    """
                    select count(*) from vervolgbericht where id = ?::uuid and adressen is not null
                      and position('Kade'::bytea in adressen) = 0""")
                .param(bericht.path("id").asText())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void eenAdresVanWieErNietInDeZaakIsWordtGeweigerd() throws IOException {
    String aanvraag = dienIn(false);
    ObjectNode vraag = bericht(aanvraag, "besluit");
    ObjectNode adres = vraag.putObject("adressen").putObject("aanvrager");
    adres.put("naam", "X").putArray("regels").add("Kade 99").add("9876 XY  Haven");

    JsonNode antwoord = gesprek.beheer().stuur("/v1/vervolgberichten", vraag).inhoud();

    assertThat(antwoord.path("code").asText()).isEqualTo("MB-BERICHT-04");
    assertThat(antwoord.toString()).contains("adressen.aanvrager");
  }

  private static Inwoner kind(Gezagsrelatie gezag) {
    return BIJ_MOEDER.geboren(LocalDate.now().minusYears(9).toString()).onder(gezag);
  }

  private JsonNode leg(String aanvraag) throws IOException {
    Portaal.Antwoord uitleg =
        gesprek
            .beheer()
            .stuur(
                "/v1/adresseringen",
                JSON.readTree(
                    """
                {"gemeente": "voorbeeldstad", "aanvraag": "%s", "berichtsoort": "besluit"}"""
                        .formatted(aanvraag)));
    assertThat(uitleg.status()).as(uitleg.inhoud().toString()).isEqualTo(200);
    return uitleg.inhoud();
  }

  private JsonNode wachtOpMens(String id, String aanvraag) {
    await()
        .atMost(GEDULD)
        .until(() -> gesprek.lees(id).path("adressering").asText().equals("MISLUKT"));
    assertThat(gesprek.lees(id).path("verzendingen")).isEmpty();
    assertThat(
            db.sql(
                    """
                    select count(*) from werkvoorraad
                    where aanvraag_id = ?::uuid and besluit is null""")
                .param(aanvraag)
                .query(Integer.class)
                .single())
        .isPositive();
    return gesprek.lees(id);
  }

  /** How often the logboek says that recipients were chosen, or that a human is to choose. */
  private long geadresseerd(String aanvraag) {
    return logboek
        .zoek(
            "voorbeeldstad",
            new Zoekvraag(null, null, aanvraag, Instant.EPOCH, Instant.now().plusSeconds(60), 1000))
        .stream()
        .filter(regel -> regel.handeling().soort() == Handelingssoort.VERVOLGBERICHT_GEADRESSEERD)
        .count();
  }

  private static JsonNode controle(JsonNode bericht, String wat) {
    return van(bericht.at("/uitleg/uitleg/controles"), wat);
  }

  private static JsonNode van(JsonNode controles, String wat) {
    for (JsonNode controle : controles) {
      if (controle.path("wat").asText().equals(wat)) {
        return controle;
      }
    }
    throw new AssertionError("no check of " + wat + ": " + controles);
  }

  private String dienIn(boolean gezag) throws IOException {
    return gesprek
        .neemIn(
            dochterVoorMoeder(Buren.GEMEENTE).replace("saml: { ", "saml: { gezag: " + gezag + ", "))
        .path("id")
        .asText();
  }

  private String stuur(String aanvraag) {
    return gesprek.stuur(bericht(aanvraag, "besluit"));
  }

  private JsonNode wachtOpKlaar(String id) {
    return gesprek.wachtOpKlaar(id, GEDULD);
  }
}
