package nl.machtigingsbrug.stroom;

import static nl.machtigingsbrug.scenario.Zaakgesprek.DOCHTER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.MOEDER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.berichtMetBijlage;
import static nl.machtigingsbrug.scenario.Zaakgesprek.dochterVoorMoeder;
import static nl.machtigingsbrug.scenario.Zaakgesprek.verzending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.buren.klant.Klantpartij;
import nl.machtigingsbrug.buren.vtb.Vtb;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What is registered of messages that went out, and what is known of those of which nobody hears.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.levering.poort=300ms",
      "machtigingsbrug.levering.stop=300ms",
      "machtigingsbrug.berichtenbox.uitslagen-elke=500ms",
      "machtigingsbrug.communicatie.termijnronde=300ms",
      "machtigingsbrug.communicatie.peilronde=300ms",
      "machtigingsbrug.communicatie.contact.gemeenten.voorbeeldstad.open-klant.klantcontact=true",
      "machtigingsbrug.communicatie.verzending.gemeenten.voorbeeldstad.contactpersoon=https://loket.example/1",
      "machtigingsbrug.communicatie.verzending.gemeenten.voorbeeldstad.bijlagetype=Bijlage",
      "db-scheduler.polling-interval=100ms"
    })
class RegistratieIT {

  private static final Duration GEDULD = Duration.ofSeconds(12);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Buren BUREN = Buren.vers();
  private static final Kanaalburen KANALEN = BUREN.kanalen();
  private static final Vtb VTB = Vtb.start(0);

  @LocalServerPort private int poort;
  @Autowired private JdbcClient db;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    String vtb = "machtigingsbrug.communicatie.vtb.gemeenten.voorbeeldstad.";
    register.add(vtb + "berichten", () -> VTB.server().basis() + "/berichten/api/v1");
    register.add(vtb + "token", () -> Vtb.TOKEN);
    register.add(vtb + "kenbaar-gemaakt", () -> true);
  }

  @BeforeEach
  void rust() {
    BUREN.zaaksysteem().herstel();
    KANALEN.klant().server().herstel();
    VTB.server().herstel();
    KANALEN.klant().wis();
    KANALEN.ebms().herstel();
    KANALEN.ebms().lot("DELIVERED");
    for (String wie : new String[] {DOCHTER, MOEDER}) {
      KANALEN.abonnementen().zegOp(wie, Kanaalburen.BERICHTTYPE);
      KANALEN.brp().schrijfIn(wie, Inwoner.van("P. de Proef", "Dorpsstraat 1", "1234 AB STAD"));
    }
    db.sql("delete from berichtenbox_abonnement").update();
  }

  /** Bytes become one document of the zaak, to which the messages of both refer. */
  @ParameterizedTest
  @CsvSource({
    "ONGESTOORD, '', GET",
    "STIL, .*/enkelvoudiginformatieobjecten, POST",
    "ROMMEL, .*/enkelvoudiginformatieobjecten, POST",
    "WEG, .*/zaakinformatieobjecten, POST",
    "STIL, .*/zaakinformatieobjecten, POST"
  })
  void watMeegaatIsEenDocumentWaarnaarHetPortaalVerwijst(String effect, String pad, String methode)
      throws IOException {
    String aanvraag = dienIn();
    int eerder = zaak(aanvraag).documenten().size();
    if (!effect.equals("ONGESTOORD")) {
      BUREN
          .zaaksysteem()
          .stoor(new Storing(methode, Pattern.compile(pad), 0, 1, Effect.valueOf(effect), 0, 0, 0));
    }

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));

    List<JsonNode> documenten = zaak(aanvraag).documenten();
    assertThat(documenten).hasSize(eerder + 1);
    JsonNode document = documenten.get(documenten.size() - 1);
    assertThat(document.path("titel").asText()).isEqualTo("Het besluit.pdf");
    // It is asked after in an address, where no nine digits may stand in a row.
    assertThat(document.path("identificatie").asText()).containsPattern("-v[a-p]{12}$");
    String url = document.path("url").asText();
    String uuid = url.substring(url.lastIndexOf('/') + 1);
    for (String wie : List.of("gemachtigde", "vertegenwoordigde")) {
      JsonNode poging = verzending(bericht, wie).at("/pogingen/0");
      assertThat(poging.path("kanaal").asText()).isEqualTo("vtb-bericht");
    }
    assertThat(VTB.berichten())
        .filteredOn(b -> b.at("/bijlagen/0/informatieObject").asText().endsWith(":" + uuid))
        .hasSize(2);
    wachtOpRegistraties(aanvraag);
    assertThat(klantcontacten(bericht)).isEqualTo(2);
  }

  @Test
  void hetDocumentWachtOpDeZaakEnHetPortaalOpHetDocument() throws IOException {
    gesprek.rem(Buren.GEMEENTE, "zaaksysteem", true);
    String aanvraag = neemIn();
    String id = stuur(aanvraag);
    await()
        .atMost(GEDULD)
        .until(
            () ->
                db.sql(
                            "select count(*) from levering where foutcode = 'VERVOLG_DOCUMENTEN_ONDERWEG'")
                        .query(Integer.class)
                        .single()
                    == 2);
    assertThat(gesprek.lees(id).path("verzendingen").findValuesAsText("stand"))
        .containsOnly("GEPLAND");

    gesprek.rem(Buren.GEMEENTE, "zaaksysteem", false);

    JsonNode bericht = wachtOpKlaar(id);
    assertThat(bericht.path("verzendingen").findValuesAsText("stand")).containsOnly("BEZORGD");
    assertThat(zaak(aanvraag).documenten())
        .extracting(document -> document.path("titel").asText())
        .contains("Het besluit.pdf");
  }

  /** To each with his own rol in the zaak, also where an answer is lost. */
  @ParameterizedTest
  @CsvSource({"ONGESTOORD", "STIL", "ROMMEL", "WEG"})
  void aanWieElkDocumentGingStaatInDeDocumentregistratie(String effect) throws IOException {
    KANALEN.abonnementen().abonneer(DOCHTER, Kanaalburen.BERICHTTYPE);
    KANALEN.abonnementen().abonneer(MOEDER, Kanaalburen.BERICHTTYPE);
    String aanvraag = dienIn();
    if (!effect.equals("ONGESTOORD")) {
      BUREN
          .zaaksysteem()
          .stoor(
              new Storing(
                  "POST",
                  Pattern.compile(".*/verzendingen"),
                  0,
                  1,
                  Effect.valueOf(effect),
                  0,
                  0,
                  0));
    }

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));
    await()
        .atMost(GEDULD)
        .until(
            () -> gesprek.lees(bericht.path("id").asText()).toString().split("BEZORGD").length > 3);
    wachtOpRegistraties(aanvraag);

    List<String> rollen =
        zaak(aanvraag).rollen().stream().map(rol -> rol.rol().path("url").asText()).toList();
    assertThat(BUREN.zaaksysteem().verzendingen())
        .filteredOn(v -> rollen.contains(v.path("betrokkene").asText()))
        .hasSize(2)
        .allMatch(v -> v.path("mijnOverheid").asBoolean())
        .allMatch(v -> v.path("aardRelatie").asText().equals("geadresseerde"))
        .extracting(v -> v.path("betrokkene").asText())
        .doesNotHaveDuplicates();
    assertThat(klantcontacten(gesprek.lees(bericht.path("id").asText()))).isEqualTo(2);
  }

  /** What an adapter has, is not in the Berichtenbox yet; the letter after it is sent. */
  @Test
  void watDeBerichtenboxNietNamIsDaarNietVerzonden() throws IOException {
    KANALEN.abonnementen().abonneer(DOCHTER, Kanaalburen.BERICHTTYPE);
    String aanvraag = dienIn();
    KANALEN.ebms().globe().plan("NietActiefOfGeabonneerd");

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));
    wachtOpRegistraties(aanvraag);

    assertThat(verzending(bericht, "gemachtigde").path("pogingen")).hasSize(2);
    assertThat(klantcontacten(bericht)).isEqualTo(2);
    assertThat(
            KANALEN.klant().alle("klantcontacten").stream()
                .map(contact -> contact.path("kanaal").asText()))
        .doesNotContain("berichtenbox");
  }

  @Test
  void eenGeweigerdeRegistratieHeeftHaarEigenRegelEnKanAlleenOpnieuw() throws IOException {
    String aanvraag = dienIn();
    KANALEN
        .klant()
        .server()
        .stoor(new Storing("POST", Pattern.compile(".*"), 0, 2, Effect.STATUS, 400, 0, 0));

    JsonNode bericht = wachtOpKlaar(stuur(aanvraag));
    await().atMost(GEDULD).until(() -> regels(aanvraag).size() == 2);

    assertThat(bericht.path("verzendingen").findValuesAsText("stand")).containsOnly("BEZORGD");
    for (JsonNode verzending : bericht.path("verzendingen")) {
      assertThat(verzending.path("pogingen")).hasSize(1);
      assertThat(verzending.at("/pogingen/0/staat").asText()).isEqualTo("GELEVERD");
    }
    int verstuurd = VTB.berichten().size();
    for (String regel : regels(aanvraag)) {
      Portaal.Antwoord besluit =
          gesprek
              .beheer()
              .stuur(
                  "/v1/werkvoorraad/" + regel + "/besluit",
                  JSON.readTree(
                      """
                  {"gemeente": "voorbeeldstad", "besluit": "opnieuw", "door": "p.prins",
                   "toelichting": "hersteld"}"""));
      assertThat(besluit.status()).as(besluit.inhoud().toString()).isEqualTo(200);
    }
    wachtOpRegistraties(aanvraag);
    assertThat(klantcontacten(bericht)).isEqualTo(2);
    assertThat(VTB.berichten()).hasSize(verstuurd);
  }

  @ParameterizedTest
  @CsvSource({
    "now() - interval '97 hours', null, true",
    "now() - interval '95 hours', null, false",
    "now() - interval '25 hours', 0, true",
    "now(), 0, false",
    "now(), -1, true"
  })
  void waarvanNiemandHoortKomtOpTijdBijEenMensEnGaatNietNogEens(
      String gemeld, String uiterlijk, boolean bijEenMens) throws IOException {
    String levering = gemaild();
    if (!uiterlijk.equals("null")) {
      db.sql(
              "update vervolgbericht set uiterlijk = ? where id = (select vervolgbericht_id from verzending v join verzendpoging p on p.verzending_id = v.id where p.levering_id = ?::uuid)")
          .params(
              LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(Long.parseLong(uiterlijk)),
              levering)
          .update();
    }
    db.sql("update verzendpoging set gemeld = " + gemeld + " where levering_id = ?::uuid")
        .params(levering)
        .update();

    if (bijEenMens) {
      await().atMost(GEDULD).until(() -> onbereikbaar(levering).size() == 1);
      assertThat(onbereikbaar(levering).get(0))
          .contains("statusbericht", "gemachtigde", "kanaal email op ", "Niet bekend");
    } else {
      pauze();
      assertThat(onbereikbaar(levering)).isEmpty();
    }
    assertThat(daarna(levering)).isZero();
  }

  @Test
  void eenUitslagDieAlsnogKomtSluitDeRegel() throws IOException {
    String levering = voorgelegd();

    KANALEN.notifynl().zetStatus(levering, "delivered");

    await().atMost(GEDULD).until(() -> onbereikbaar(levering).isEmpty());
    assertThat(stand(levering)).isEqualTo("BEZORGD");
  }

  @Test
  void watAlsnogZekerNietAankwamGaatDoorHetVolgendeKanaal() throws IOException {
    String levering = voorgelegd();

    KANALEN.notifynl().zetStatus(levering, "permanent-failure");

    await().atMost(GEDULD).until(() -> daarna(levering) == 1);
    assertThat(onbereikbaar(levering)).isEmpty();
  }

  @Test
  void watEenMensAlAfhandeldeGaatNietNogEensDoorEenAnderKanaal() throws IOException {
    String levering = voorgelegd();
    db.sql("update werkvoorraad set afgehandeld = now() where levering_id = ?::uuid")
        .params(levering)
        .update();

    KANALEN.notifynl().zetStatus(levering, "permanent-failure");

    await().atMost(GEDULD).until(() -> stand(levering).equals("ONBESTELBAAR"));
    pauze();
    assertThat(daarna(levering)).isZero();
    assertThat(onbereikbaar(levering)).hasSize(1);
  }

  private String voorgelegd() throws IOException {
    String levering = gemaild();
    db.sql(
            "update verzendpoging set gemeld = now() - interval '5 days' where levering_id = ?::uuid")
        .params(levering)
        .update();
    await().atMost(GEDULD).until(() -> onbereikbaar(levering).size() == 1);
    return levering;
  }

  /** An e-mail that NotifyNL took in. */
  private String gemaild() throws IOException {
    KANALEN
        .klant()
        .voegToe(
            Klantpartij.met("bsn", DOCHTER)
                .adres("email", "dochter@voorbeeld.example", "2026-01-01")
                .json());
    // Too long a subject for the portal.
    Portaal.Antwoord antwoord =
        gesprek
            .beheer()
            .stuur(
                "/v1/vervolgberichten",
                JSON.readTree(
                    """
                {"gemeente": "voorbeeldstad", "kenmerk": "%s", "aanvraag": "%s",
                 "berichtsoort": "statusbericht",
                 "teksten": {"volledig": {"onderwerp": "%2$s %2$s", "tekst": "Er is nieuws."},
                             "kennisgeving": {"onderwerp": "%2$s %2$s", "tekst": "Er is nieuws."}}}"""
                        .formatted("k-" + UUID.randomUUID(), dienIn())));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(202);
    String id = antwoord.inhoud().path("id").asText();
    await()
        .atMost(GEDULD)
        .until(
            () ->
                laatste(id).path("kanaal").asText().equals("email")
                    && laatste(id).path("resultaat").asText().equals("AANGEBODEN"));
    return laatste(id).path("levering").asText();
  }

  private JsonNode laatste(String bericht) {
    JsonNode pogingen = gesprek.lees(bericht).at("/verzendingen/0/pogingen");
    return pogingen.path(pogingen.size() - 1);
  }

  private List<String> onbereikbaar(String levering) {
    return db.sql(
            """
            select uitleg from werkvoorraad where levering_id = ?::uuid
              and soort = 'ONTVANGER_ONBEREIKBAAR' and afgehandeld is null""")
        .params(levering)
        .query(String.class)
        .list();
  }

  /** How many channels were tried after this one. */
  private int daarna(String levering) {
    return db.sql(
            """
            select count(*) from verzendpoging n join verzendpoging p using (verzending_id)
            where p.levering_id = ?::uuid and n.volgnummer > p.volgnummer""")
        .params(levering)
        .query(Integer.class)
        .single();
  }

  private String stand(String levering) {
    return db.sql(
            """
            select v.stand from verzending v join verzendpoging p on p.verzending_id = v.id
            where p.levering_id = ?::uuid""")
        .params(levering)
        .query(String.class)
        .single();
  }

  private List<String> regels(String aanvraag) {
    return db.sql(
            """
            select w.id::text from werkvoorraad w join levering l on l.id = w.levering_id
            where l.aanvraag_id = ?::uuid and l.route = 'uit-klantcontact-open-klant'
              and w.afgehandeld is null""")
        .params(aanvraag)
        .query(String.class)
        .list();
  }

  private void wachtOpRegistraties(String aanvraag) {
    await()
        .atMost(GEDULD)
        .until(
            () ->
                db.sql(
                            """
                            select count(*) from levering
                            where aanvraag_id = ?::uuid and staat <> 'GELEVERD'""")
                        .params(aanvraag)
                        .query(Integer.class)
                        .single()
                    == 0);
  }

  /** How many of the attempts of a message have exactly one. */
  private static long klantcontacten(JsonNode bericht) {
    List<String> leveringen = bericht.path("verzendingen").findValuesAsText("levering");
    List<String> gemaakt =
        KANALEN.klant().alle("klantcontacten").stream()
            .map(contact -> contact.path("metadata").path("verzending").asText())
            .toList();
    assertThat(gemaakt).doesNotHaveDuplicates();
    return leveringen.stream().filter(gemaakt::contains).count();
  }

  private static Zaak zaak(String aanvraag) {
    List<Zaak> zaken = BUREN.zaaksysteem().zakenVan(aanvraag);
    assertThat(zaken).hasSize(1);
    return zaken.get(0);
  }

  private static void pauze() {
    await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
  }

  private String dienIn() throws IOException {
    String aanvraag = neemIn();
    gesprek.portaal().wachtOpEinde(aanvraag, GEDULD);
    return aanvraag;
  }

  private String neemIn() throws IOException {
    return gesprek.neemIn(dochterVoorMoeder(Buren.GEMEENTE)).path("id").asText();
  }

  private String stuur(String aanvraag) {
    return gesprek.stuur(berichtMetBijlage(aanvraag, "besluit"));
  }

  private JsonNode wachtOpKlaar(String id) {
    return gesprek.wachtOpKlaar(id, GEDULD);
  }
}
