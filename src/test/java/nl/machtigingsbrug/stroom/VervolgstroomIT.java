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
import java.util.UUID;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.communicatie.Verzendmeldingen;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
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

  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Buren BUREN = Buren.vers();
  private static final Kanaalburen KANALEN = BUREN.kanalen();

  @LocalServerPort private int poort;
  @Autowired private JdbcClient db;
  @Autowired private Verzendmeldingen meldingen;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

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

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));

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

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));

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

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));

    assertThat(bericht.path("verzendingen").findValuesAsText("hoedanigheid"))
        .containsExactly("vertegenwoordigde");
    assertThat(bericht.at("/uitleg/uitleg/controles").findValuesAsText("uitkomst"))
        .contains("EINDE");
    assertThat(
            db.sql("select count(*) from levering where route = 'uit-roleinde-zgw'")
                .query(Integer.class)
                .single())
        .as("no gemeente asked for it")
        .isZero();
  }

  @Test
  void watNogOnderwegIsNaarDeGemachtigdeWordtGestopt() throws IOException {
    String aanvraag = dienIn();
    gesprek.rem(Buren.GEMEENTE, "brief-print", true);
    String id = stuur(aanvraag);
    await()
        .atMost(GEDULD)
        .until(
            () ->
                gesprek.lees(id).path("verzendingen").findValuesAsText("hoedanigheid").size() == 2);

    trekIn(aanvraag);
    gesprek.rem(Buren.GEMEENTE, "brief-print", false);
    JsonNode bericht = wachtOpKlaar(id);

    assertThat(verzending(bericht, "gemachtigde").path("stand").asText()).isEqualTo("INGETROKKEN");
    assertThat(verzending(bericht, "vertegenwoordigde").path("stand").asText())
        .isEqualTo("AANGEBODEN");
  }

  @Test
  void wieNergensBereiktKanWordenKomtBijEenMens() throws IOException {
    String aanvraag = dienIn();
    KANALEN.brp().stoor("weg");
    String id = stuur(aanvraag);
    try {
      await()
          .atMost(GEDULD)
          .until(() -> gesprek.lees(id).path("adressering").asText().equals("MISLUKT"));
    } finally {
      KANALEN.brp().stoor(null);
    }

    JsonNode bericht = gesprek.lees(id);
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
    String id = stuur(aanvraag);
    String levering =
        verzending(wachtOpKlaar(id), "gemachtigde").at("/pogingen/0/levering").asText();

    meldingen.meld(UUID.fromString(levering), Verzendresultaat.ONBEKEND, "GeenUitslag");

    JsonNode dochter = verzending(gesprek.lees(id), "gemachtigde");
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
    ObjectNode bericht = bericht(aanvraag, "besluit");
    String eerst = gesprek.stuur(bericht);

    assertThat(gesprek.stuur(bericht)).isEqualTo(eerst);
    JsonNode anders = bericht.put("berichtsoort", "statusbericht");
    assertThat(
            gesprek.beheer().stuur("/v1/vervolgberichten", anders).inhoud().path("code").asText())
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
        gesprek
            .beheer()
            .stuur(
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
    String id = gesprek.neemIn(dochterVoorMoeder(Buren.GEMEENTE)).path("id").asText();
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

  private String stuur(String aanvraag) {
    return gesprek.stuur(bericht(aanvraag, "besluit"));
  }

  private JsonNode wachtOpKlaar(String id) {
    return gesprek.wachtOpKlaar(id, GEDULD);
  }

  /** Another aanvraag by the same people is not to have the same vertegenwoordiging. */
  private void trekIn(String aanvraag) {
    db.sql(
            """
            update vertegenwoordiging set merk = decode(md5(random()::text), 'hex')
            where id = ?::uuid""")
        .param(gesprek.trekIn(aanvraag))
        .update();
  }
}
