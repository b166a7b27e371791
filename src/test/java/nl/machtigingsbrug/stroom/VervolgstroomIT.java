package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.communicatie.Verzendmeldingen;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The way of a message about a zaak, over real HTTP and SOAP, to whom it concerns. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.berichtenbox.uitslagen-elke=500ms",
      "machtigingsbrug.communicatie.termijnronde=500ms",
      "machtigingsbrug.communicatie.afzenders.voorbeeldstad.ontvangstbevestiging=WIJ",
      "db-scheduler.polling-interval=200ms"
    })
class VervolgstroomIT {

  private static final String DOCHTER = "999990019";
  private static final String MOEDER = "999990020";
  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Buren BUREN = Buren.start(map(), Postgres.gedeeld().nieuweDatabase());
  private static final Kanaalburen KANALEN = BUREN.kanalen();

  @LocalServerPort private int poort;
  @Autowired private JdbcClient db;
  @Autowired private Verzendmeldingen meldingen;

  private final Portaal portaal = als(Buren.PORTAAL);
  private final Portaal beheer = als(Buren.BEHEER);

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @BeforeEach
  void rust() {
    KANALEN.wis();
    for (String wie : new String[] {DOCHTER, MOEDER}) {
      KANALEN.brp().schrijfIn(wie, Inwoner.van("P. de Proef", "Dorpsstraat 1", "1234 AB STAD"));
    }
    db.sql("delete from berichtenbox_abonnement").update();
  }

  @Test
  void eenBesluitGaatNaarBeidenElkDoorEenKanaalDatHemBereikt() throws IOException {
    KANALEN.abonnementen().abonneer(DOCHTER, Kanaalburen.BERICHTTYPE);
    String aanvraag = dienIn();

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag, "besluit"));

    assertThat(verzending(bericht, "gemachtigde").path("stand").asText()).isEqualTo("BEZORGD");
    assertThat(verzending(bericht, "gemachtigde").at("/pogingen/0/kanaal").asText())
        .isEqualTo("berichtenbox");
    assertThat(verzending(bericht, "vertegenwoordigde").path("stand").asText())
        .isEqualTo("AANGEBODEN");
    assertThat(verzending(bericht, "vertegenwoordigde").at("/pogingen/0/kanaal").asText())
        .isEqualTo("brief-print");
    String brief = verzending(bericht, "gemachtigde").at("/pogingen/0/levering").asText();
    assertThat(KANALEN.ebms().globe().box(DOCHTER)).contains(brief);
    assertThat(KANALEN.ebms().globe().box(MOEDER)).isEmpty();
    assertThat(bericht.at("/uitleg/uitleg/regel").asText()).isNotEmpty();
    assertThat(bericht.at("/uitleg/uitleg/controles")).isNotEmpty();
  }

  @Test
  void watDeBerichtenboxNietBezorgtWordtEenBrief() throws IOException {
    KANALEN.abonnementen().abonneer(DOCHTER, Kanaalburen.BERICHTTYPE);
    String aanvraag = dienIn();
    KANALEN.ebms().globe().plan("NietActiefOfGeabonneerd");

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag, "besluit"));

    JsonNode dochter = verzending(bericht, "gemachtigde");
    assertThat(dochter.path("pogingen").findValuesAsText("kanaal"))
        .containsExactly("berichtenbox", "brief-print");
    assertThat(dochter.at("/pogingen/0/resultaat").asText()).isEqualTo("ONBESTELBAAR");
    assertThat(dochter.at("/pogingen/1/resultaat").asText()).isEqualTo("AANGEBODEN");
    assertThat(dochter.path("stand").asText()).isEqualTo("AANGEBODEN");
  }

  @Test
  void naIntrekkingGaatHetVolgendeNaarDeVertegenwoordigde() throws IOException {
    String aanvraag = dienIn();
    trekIn(aanvraag);

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag, "besluit"));

    assertThat(bericht.path("verzendingen").findValuesAsText("hoedanigheid"))
        .containsExactly("vertegenwoordigde");
    assertThat(bericht.at("/uitleg/uitleg/controles").findValuesAsText("uitkomst"))
        .contains("EINDE");
  }

  @Test
  void watNogOnderwegIsNaarDeGemachtigdeWordtGestopt() throws IOException {
    String aanvraag = dienIn();
    rem("brief-print", true);
    String id = stuur(aanvraag, "besluit");
    await()
        .atMost(GEDULD)
        .until(() -> lees(id).path("verzendingen").findValuesAsText("hoedanigheid").size() == 2);

    trekIn(aanvraag);
    rem("brief-print", false);
    JsonNode bericht = wachtOpKlaar(id);

    assertThat(verzending(bericht, "gemachtigde").path("stand").asText()).isEqualTo("INGETROKKEN");
    assertThat(verzending(bericht, "vertegenwoordigde").path("stand").asText())
        .isEqualTo("AANGEBODEN");
  }

  @Test
  void wieNergensBereiktKanWordenKomtBijEenMens() throws IOException {
    String aanvraag = dienIn();
    KANALEN.brp().stoor("weg");
    String id = stuur(aanvraag, "besluit");
    try {
      await().atMost(GEDULD).until(() -> lees(id).path("adressering").asText().equals("MISLUKT"));
    } finally {
      KANALEN.brp().stoor(null);
    }

    JsonNode bericht = lees(id);
    assertThat(bericht.path("verzendingen")).isEmpty();
    assertThat(bericht.at("/uitleg/code").asText()).startsWith("MB-ADRES-");
    assertThat(
            db.sql(
                    "select count(*) from werkvoorraad where aanvraag_id = ?::uuid and besluit is null")
                .param(aanvraag)
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void watNiemandWeetBeslistEenMens() throws IOException {
    String aanvraag = dienIn();
    String id = stuur(aanvraag, "besluit");
    String levering =
        verzending(wachtOpKlaar(id), "gemachtigde").at("/pogingen/0/levering").asText();

    meldingen.meld(UUID.fromString(levering), Verzendresultaat.ONBEKEND, "GeenUitslag");

    JsonNode dochter = verzending(lees(id), "gemachtigde");
    assertThat(dochter.path("stand").asText()).isEqualTo("AANGEBODEN");
    assertThat(dochter.path("pogingen")).hasSize(1);
    assertThat(
            db.sql(
                    """
                    select count(*) from werkvoorraad where levering_id = ?::uuid
                      and soort = 'ONTVANGER_ONBEREIKBAAR' and besluit is null""")
                .param(levering)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void hetzelfdeBerichtNogEensGaatNietNogEens() throws IOException {
    String aanvraag = dienIn();
    String kenmerk = "k-" + UUID.randomUUID();
    String eerst = stuur(aanvraag, "besluit", kenmerk);

    assertThat(stuur(aanvraag, "besluit", kenmerk)).isEqualTo(eerst);
    JsonNode anders = vraag(aanvraag, "statusbericht", kenmerk);
    assertThat(beheer.stuur("/v1/vervolgberichten", anders).inhoud().path("code").asText())
        .isEqualTo("MB-VERVOLG-02");
  }

  @Test
  void elkeAanvraagWordtBevestigd() throws IOException {
    String aanvraag = dienIn();

    assertThat(bevestigd(aanvraag)).isEqualTo(1);
  }

  @Test
  void deUitlegZegtWieHetKrijgtEnWatDatVerandert() throws IOException {
    String aanvraag = dienIn();

    Portaal.Antwoord uitleg =
        beheer.stuur(
            "/v1/adresseringen",
            JSON.readTree(
                """
                {"gemeente": "voorbeeldstad", "aanvraag": "%s", "berichtsoort": "besluit"}"""
                    .formatted(aanvraag)));

    assertThat(uitleg.status()).as(uitleg.inhoud().toString()).isEqualTo(200);
    assertThat(uitleg.inhoud().at("/adressering/uitkomst").asText()).isEqualTo("geadresseerd");
    assertThat(uitleg.inhoud().path("veranderingen").findValuesAsText("als"))
        .contains("de machtiging ingetrokken wordt");
    assertThat(uitleg.inhoud().toString()).doesNotContain(DOCHTER).doesNotContain(MOEDER);
  }

  private String dienIn() throws IOException {
    Berichten berichten =
        new Berichten(
            BUREN.voorziening(),
            YAML.readValue(
                """
                gemeente: voorbeeldstad
                wie: iemand
                dan: {}
                bewijs: { saml: { handelt: "999990019", namens: "999990020" } }
                aanvraag:
                  dienst: wmo-aanvraag
                  gegevens: { voorziening: rolstoel, vorm: zorg-in-natura, toelichting: Zij loopt slecht. }
                """,
                Scenario.class));
    Portaal.Antwoord bewijs = portaal.stuur("/v1/bewijzen", berichten.bewijs());
    assertThat(bewijs.status()).as(bewijs.inhoud().toString()).isEqualTo(201);
    Portaal.Antwoord aanvraag =
        portaal.stuur(
            "/v1/aanvragen",
            berichten.aanvraag(
                "k-" + UUID.randomUUID(), bewijs.inhoud().path("bewijsreferentie").asText()));
    assertThat(aanvraag.status()).as(aanvraag.inhoud().toString()).isEqualTo(202);
    String id = aanvraag.inhoud().path("id").asText();
    await().atMost(GEDULD).until(() -> bevestigd(id) > 0);
    return id;
  }

  /** To how many people a channel brought the ontvangstbevestiging. */
  private int bevestigd(String aanvraag) {
    return db.sql(
            """
            select count(*) from verzending z join vervolgbericht v on v.id = z.vervolgbericht_id
            where v.aanvraag_id = ?::uuid and v.soort = 'ONTVANGSTBEVESTIGING'
              and z.hoedanigheid = 'GEMACHTIGDE' and z.stand in ('AANGEBODEN', 'BEZORGD')""")
        .param(aanvraag)
        .query(Integer.class)
        .single();
  }

  private String stuur(String aanvraag, String soort) throws IOException {
    return stuur(aanvraag, soort, "k-" + UUID.randomUUID());
  }

  private String stuur(String aanvraag, String soort, String kenmerk) throws IOException {
    Portaal.Antwoord antwoord =
        beheer.stuur("/v1/vervolgberichten", vraag(aanvraag, soort, kenmerk));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(202);
    return antwoord.inhoud().path("id").asText();
  }

  private static JsonNode vraag(String aanvraag, String soort, String kenmerk) throws IOException {
    return JSON.readTree(
        """
        {"gemeente": "voorbeeldstad", "kenmerk": "%s", "aanvraag": "%s", "berichtsoort": "%s",
         "teksten": {"volledig": {"onderwerp": "Besluit op de aanvraag",
                                  "tekst": "Wij hebben besloten."}}}"""
            .formatted(kenmerk, aanvraag, soort));
  }

  private void trekIn(String aanvraag) throws IOException {
    String id =
        portaal.lees("/v1/aanvragen/" + aanvraag).inhoud().path("vertegenwoordiging").asText();
    Portaal.Antwoord antwoord =
        beheer.stuur(
            "/v1/vertegenwoordigingen/" + id + "/intrekking",
            JSON.readTree(
                """
                {"reden": "ingetrokken aan de balie", "door": "p.prins"}"""));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(200);
    db.sql(
            """
            update vertegenwoordiging set merk = decode(md5(random()::text), 'hex')
            where id = ?::uuid""")
        .param(id)
        .update();
  }

  private void rem(String bestemming, boolean aan) throws IOException {
    String reden = aan ? "\"reden\": \"proef\", " : "";
    Portaal.Antwoord antwoord =
        beheer.stuur(
            aan ? "/v1/leveringsstops" : "/v1/leveringsstops/_hef-op",
            JSON.readTree(
                """
                {"gemeente": "voorbeeldstad", "bestemming": "%s", %s"door": "p.prins"}"""
                    .formatted(bestemming, reden)));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(200);
  }

  private JsonNode wachtOpKlaar(String id) {
    await()
        .atMost(GEDULD)
        .until(
            () -> {
              JsonNode bericht = lees(id);
              return bericht.path("adressering").asText().equals("GELEVERD")
                  && bericht.path("verzendingen").size() > 0
                  && bericht.path("verzendingen").findValuesAsText("stand").stream()
                      .noneMatch("GEPLAND"::equals)
                  && isUitslagBinnen(bericht);
            });
    return lees(id);
  }

  /** In the berichtenbox a letter is only there after the result. */
  private static boolean isUitslagBinnen(JsonNode bericht) {
    for (JsonNode poging : bericht.findValues("pogingen")) {
      JsonNode laatste = poging.path(poging.size() - 1);
      if (laatste.path("kanaal").asText().equals("berichtenbox")
          && laatste.path("resultaat").asText().equals("AANGEBODEN")) {
        return false;
      }
    }
    return true;
  }

  private JsonNode lees(String id) {
    return beheer.lees("/v1/vervolgberichten/" + id).inhoud();
  }

  private static JsonNode verzending(JsonNode bericht, String wie) {
    for (JsonNode verzending : bericht.path("verzendingen")) {
      if (verzending.path("hoedanigheid").asText().equals(wie)) {
        return verzending;
      }
    }
    throw new AssertionError("no verzending to " + wie + ": " + bericht);
  }

  private Portaal als(String client) {
    return new Portaal(
        () -> URI.create("http://localhost:" + poort), () -> BUREN.inlog().token(client));
  }

  private static Path map() {
    try {
      return Files.createTempDirectory("vervolg");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
