package nl.machtigingsbrug.stroom;

import static nl.machtigingsbrug.scenario.Zaakgesprek.DOCHTER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.MOEDER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.dochterVoorMoeder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.buren.notificaties.Bezorging;
import nl.machtigingsbrug.buren.zaaksysteem.Behandelaar;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The way from what happens in a zaaksysteem to a letter, over real HTTP. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.communicatie.notificaties.ronde=1s",
      "machtigingsbrug.communicatie.afzenders.voorbeeldstad.statusbericht=WIJ",
      "machtigingsbrug.communicatie.afzenders.voorbeeldstad.besluit=WIJ",
      "machtigingsbrug.communicatie.afzenders.voorbeeldstad.betaling=ZAAKSYSTEEM",
      "db-scheduler.polling-interval=200ms"
    })
class NotificatiestroomIT {

  private static final String WMO_DIENST = "00000000-0000-4000-8000-000000000002";
  private static final String GEHEIM = "het-geheim-van-het-abonnement-van-";
  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Buren BUREN = Buren.vers();
  private static final Kanaalburen KANALEN = BUREN.kanalen();
  private static final int POORT = vrijePoort();
  private static final String BASIS = "http://localhost:" + POORT + "/v1";

  @Autowired private JdbcClient db;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> POORT);
  private final Behandelaar behandelaar = BUREN.zaaksysteem().behandelaar();

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    register.add("server.port", () -> POORT);
    for (String gemeente : List.of(Buren.GEMEENTE, Buren.TWEEDE_GEMEENTE)) {
      String voor = "machtigingsbrug.communicatie.notificaties.gemeenten." + gemeente + ".";
      register.add(voor + "api", () -> BUREN.notificaties().basis());
      register.add(voor + "callback", () -> BASIS);
      register.add(voor + "geheim", () -> GEHEIM + gemeente);
      register.add(voor + "kanalen", () -> "zaken,besluiten");
      register.add(
          voor + "filters.zaken.bronorganisatie",
          () -> gemeente.equals(Buren.GEMEENTE) ? "999998882" : "999998894");
      register.add(
          voor + "filters.besluiten.verantwoordelijkeOrganisatie",
          () -> gemeente.equals(Buren.GEMEENTE) ? "999998882" : "999998894");
    }
  }

  @BeforeAll
  static void richtIn() {
    for (String gemeente : List.of(Buren.GEMEENTE, Buren.TWEEDE_GEMEENTE)) {
      BUREN.zaaksysteem(gemeente).behandelaar().informeer("In behandeling", true);
    }
  }

  @AfterAll
  static void sluit() {
    BUREN.close();
  }

  @BeforeEach
  void rust() {
    BUREN.zaaksysteem().herstel();
    BUREN.notificaties().server().herstel();
    BUREN.notificaties().bezorging().herhaal(1);
    for (String wie : new String[] {DOCHTER, MOEDER}) {
      KANALEN.brp().schrijfIn(wie, Inwoner.van("P. de Proef", "Dorpsstraat 1", "1234 AB STAD"));
    }
    await().atMost(GEDULD).until(() -> onze(Buren.GEMEENTE) == 1);
    await().atMost(GEDULD).until(() -> onze(Buren.TWEEDE_GEMEENTE) == 1);
  }

  @Test
  void hetAbonnementWordtGemaaktEnHersteldEnAndereBlijven() {
    ObjectNode vreemd = abonnement("https://ander.example/callback");
    BUREN.notificaties().voegToe(vreemd);
    BUREN.notificaties().voegToe(abonnement(BASIS + "/notificaties/" + Buren.GEMEENTE));
    await().atMost(GEDULD).until(() -> onze(Buren.GEMEENTE) == 1);

    BUREN
        .notificaties()
        .verander(
            Optional.of(JsonNodeFactory.instance.objectNode().put("auth", "Bearer van-een-ander")));
    await()
        .atMost(GEDULD)
        .until(
            () ->
                van(BASIS + "/notificaties/" + Buren.GEMEENTE).stream()
                    .allMatch(een -> een.path("auth").asText().endsWith(Buren.GEMEENTE)));
    assertThat(van("https://ander.example/callback")).hasSize(1);

    BUREN.notificaties().verander(Optional.empty());
    await().atMost(GEDULD).until(() -> onze(Buren.GEMEENTE) == 1);
    JsonNode onze = van(BASIS + "/notificaties/" + Buren.GEMEENTE).get(0);
    assertThat(onze.path("kanalen").findValuesAsText("naam"))
        .containsExactlyInAnyOrder("zaken", "besluiten");
    assertThat(onze.path("kanalen").findValuesAsText("bronorganisatie"))
        .containsExactly("999998882");
  }

  @Test
  void eenZwijgendeNotificatiesApiIsEenRondeLaterWeerGoed() {
    BUREN
        .notificaties()
        .server()
        .stoor(new Storing("GET", Pattern.compile(".*"), 0, 2, Storing.Effect.STATUS, 503, 0, 0));
    BUREN.notificaties().verander(Optional.empty());

    await().atMost(GEDULD).until(() -> onze(Buren.GEMEENTE) == 1);
  }

  @Test
  void eenStatusVanEenZaakDieHierBegonGaatNaarDeGemachtigde() throws IOException {
    String zaak = dienIn();

    String id = uitkomst(behandelaar.zetStatus(zaak, "In behandeling"), "BERICHT");

    assertThat(ontvangers(id)).contains("GEMACHTIGDE");
    assertThat(regel(id)).isEqualTo("status");
  }

  @Test
  void eenBesluitGaatNaarBeiden() throws IOException {
    String zaak = dienIn();

    String id = uitkomst(behandelaar.neemBesluit(zaak, "Toekenning"), "BERICHT");

    assertThat(ontvangers(id)).containsExactlyInAnyOrder("GEMACHTIGDE", "VERTEGENWOORDIGDE");
  }

  @Test
  void wieNietsHoeftTeHorenKrijgtGeenBrief() throws IOException {
    String zaak = dienIn();

    assertThat(uitkomst(behandelaar.zetStatus(zaak, "Afgehandeld"), "NIETS")).isNotEmpty();
    assertThat(uitkomst(behandelaar.zetResultaat(zaak, "Toegekend"), "NIETS")).isNotEmpty();
    assertThat(vervolgberichten(zaak)).isZero();
  }

  @Test
  void alleenEenDocumentVoorDeBurgerWordtGemeld() throws IOException {
    String zaak = dienIn();
    long eerder = notificaties();
    behandelaar.voegToe(zaak, "Bijlage", "openbaar");
    behandelaar.voegToe(zaak, "Brief", "geheim");
    behandelaar.voegToe(zaak, "Brief", "zaakvertrouwelijk");

    await().atMost(GEDULD).until(() -> verwerkt() && notificaties() == eerder + 3);
    assertThat(vervolgberichten(zaak)).isEqualTo(1);
  }

  @Test
  void eenZaakVanEldersMetEenMachtigingDieDigidNoemtGaatNaarDeGemachtigde() {
    String zaak = behandelaar.beginZaak("WMO-AANVRAAG", "999998882");
    behandelaar.betrek(zaak, "Aanvrager", "gemachtigde", DOCHTER, digid(MOEDER));
    behandelaar.betrek(zaak, "Belanghebbende", "machtiginggever", MOEDER, rol -> {});

    String id = uitkomst(behandelaar.zetStatus(zaak, "In behandeling"), "BERICHT");

    assertThat(ontvangers(id)).contains("GEMACHTIGDE");
  }

  @Test
  void eenZaakVanEldersVoorZichzelfGaatNaarDeAanvrager() {
    String zaak = behandelaar.beginZaak("WMO-AANVRAAG", "999998882");
    behandelaar.betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});

    String id = uitkomst(behandelaar.zetStatus(zaak, "In behandeling"), "BERICHT");

    assertThat(ontvangers(id)).containsExactly("AANVRAGER");
  }

  @Test
  void veranderenDeRollenDanTeltWatErNuStaat() {
    String zaak = behandelaar.beginZaak("WMO-AANVRAAG", "999998882");
    behandelaar.betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});
    assertThat(ontvangers(uitkomst(behandelaar.zetStatus(zaak, "In behandeling"), "BERICHT")))
        .containsExactly("AANVRAGER");

    behandelaar.betrek(zaak, "Gemachtigde", "", DOCHTER, rol -> {});
    String daarna = uitkomst(behandelaar.zetStatus(zaak, "In behandeling"), "BERICHT");

    wachtOpMens(daarna, "ADRES_GROND_ONBEKEND");
    assertThat(verzendingen(daarna)).isEmpty();
    assertThat(aanvragen(zaak)).isEqualTo(1);
  }

  @Test
  void eenMandaatZonderBekendeGrondBeslistEenMens() {
    String zaak = behandelaar.beginZaak("WMO-AANVRAAG", "999998882");
    behandelaar.betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});
    behandelaar.betrek(zaak, "Gemachtigde", "", DOCHTER, rol -> {});

    String id = uitkomst(behandelaar.zetStatus(zaak, "In behandeling"), "BERICHT");

    wachtOpMens(id, "ADRES_GROND_ONBEKEND");
    assertThat(verzendingen(id)).isEmpty();
  }

  @Test
  void uitTegenstrijdigeRollenWordtNietsGeraden() {
    String zaak = behandelaar.beginZaak("WMO-AANVRAAG", "999998882");
    behandelaar.betrek(zaak, "Aanvrager", "gemachtigde", DOCHTER, rol -> {});

    assertThat(fout(behandelaar.zetStatus(zaak, "In behandeling")))
        .isEqualTo("NOTIFICATIE_ROLLEN_ONDUIDELIJK");
    assertThat(vervolgberichten(zaak)).isZero();
    assertThat(aanvragen(zaak)).isZero();
  }

  @Test
  void wieTweeKeerHoortSchrijftEenKeer() throws IOException {
    String zaak = dienIn();
    BUREN.notificaties().bezorging().herhaal(5);

    String status = behandelaar.zetStatus(zaak, "In behandeling");
    uitkomst(status, "BERICHT");

    await().atMost(GEDULD).until(() -> bezorgd(status).size() == 5);
    assertThat(bezorgd(status)).allMatch(bezorgd -> bezorgd.status() == 204);
    assertThat(vervolgberichten(zaak)).isEqualTo(1);
  }

  @Test
  void eenZaaksysteemDatWegIsWordtLaterGelezen() throws IOException {
    String zaak = dienIn();
    BUREN
        .zaaksysteem()
        .stoor(
            new Storing(
                "GET",
                Pattern.compile("/zaken/api/v1/statussen/.*"),
                0,
                3,
                Storing.Effect.STATUS,
                503,
                0,
                0));

    assertThat(uitkomst(behandelaar.zetStatus(zaak, "In behandeling"), "BERICHT")).isNotEmpty();
  }

  @Test
  void wieNietOnzeTaakIsWordtGenoteerdEnNietGeschreven() {
    Behandelaar dorp = BUREN.zaaksysteem(Buren.TWEEDE_GEMEENTE).behandelaar();
    String zaak = dorp.beginZaak("WMO-AANVRAAG", "999998894");

    assertThat(uitkomst(dorp.zetStatus(zaak, "In behandeling"), "ANDERE_AFZENDER")).isNotEmpty();
    assertThat(vervolgberichten(zaak)).isZero();
  }

  @Test
  void watEenAnderVerstuurtKanNietIngediendWorden() throws IOException {
    Portaal.Antwoord antwoord =
        gesprek
            .beheer()
            .stuur(
                "/v1/vervolgberichten",
                JSON.readTree(
                    """
                {"gemeente": "voorbeeldstad", "kenmerk": "%s", "zaak": "onbekend", "berichtsoort": "betaling",
                 "teksten": {"volledig": {"onderwerp": "Betaling", "tekst": "Er is betaald."}}}"""
                        .formatted(UUID.randomUUID())));
    assertThat(antwoord.status()).isEqualTo(422);
    assertThat(antwoord.inhoud().path("code").asText()).isEqualTo("MB-VERVOLG-07");
    assertThat(antwoord.inhoud().path("veld").asText()).isEqualTo("berichtsoort");
  }

  @Test
  void deStopschakelaarHoudtOpEnVerliestNiets() throws IOException {
    String zaak = dienIn();
    gesprek.rem(Buren.GEMEENTE, "notificaties", true);
    String status = behandelaar.zetStatus(zaak, "In behandeling");
    await().atMost(GEDULD).until(() -> bezorgd(status).size() == 1);
    assertThat(vervolgberichten(zaak)).isZero();

    gesprek.rem(Buren.GEMEENTE, "notificaties", false);

    assertThat(uitkomst(status, "BERICHT")).isNotEmpty();
  }

  @Test
  void alleenMetHetGeheimVanDezeGemeenteKomtIetsBinnen() {
    ObjectNode melding = melding(BUREN.zaaksysteem().basis() + "/zaken/api/v1");
    String eigen = "Bearer " + GEHEIM + Buren.GEMEENTE;

    assertThat(stuur(Buren.GEMEENTE, "", melding)).isEqualTo(403);
    assertThat(stuur(Buren.GEMEENTE, eigen + "x", melding)).isEqualTo(403);
    assertThat(stuur(Buren.GEMEENTE, GEHEIM + Buren.GEMEENTE, melding)).isEqualTo(403);
    assertThat(stuur(Buren.TWEEDE_GEMEENTE, eigen, melding)).isEqualTo(403);
    assertThat(stuur("bestaat-niet", eigen, melding)).isEqualTo(403);
    assertThat(stuur(Buren.GEMEENTE + "/", eigen, melding)).isEqualTo(403);
    assertThat(stuur(Buren.GEMEENTE, "Bearer " + BUREN.inlog().token(Buren.BEHEER), melding))
        .isEqualTo(403);
    assertThat(bezorging().stuur(BASIS + "/vervolgberichten", eigen, melding)).isEqualTo(401);
    assertThat(bezorging().stuur(BASIS + "/aanvragen", eigen, melding)).isEqualTo(401);
  }

  @Test
  void wieNietsZegtOfTeVeelHeeftGeenGevolg() {
    long eerder = notificaties();
    int gelezen = BUREN.zaaksysteem().verzoeken().size();
    String basis = BUREN.zaaksysteem().basis() + "/zaken/api/v1";

    assertThat(met(basis, bericht -> bericht.put("kanaal", "test"))).isEqualTo(204);
    assertThat(met(basis, bericht -> bericht.put("kanaal", "toekomst"))).isEqualTo(204);
    assertThat(met(basis, bericht -> bericht.put("actie", "destroy"))).isEqualTo(204);
    assertThat(met(basis, bericht -> bericht.put("resource", "zaak"))).isEqualTo(204);
    assertThat(met(basis, bericht -> bericht.put("extra", "x".repeat(20_000)))).isEqualTo(413);
    assertThat(met(basis, bericht -> bericht.remove("resourceUrl"))).isEqualTo(400);
    assertThat(met(basis, bericht -> bericht.put("resourceUrl", basis + "/statussen/../rollen")))
        .isEqualTo(422);
    assertThat(met(basis, bericht -> bericht.put("resourceUrl", basis + "/rollen?zaak=1")))
        .isEqualTo(400);
    assertThat(met("https://vreemd.example/zaken/api/v1", bericht -> {})).isEqualTo(422);
    assertThat(met(basis.replace("localhost", "localhost.vreemd.example"), bericht -> {}))
        .isEqualTo(422);
    assertThat(met("http://169.254.169.254/zaken/api/v1", bericht -> {})).isEqualTo(422);

    assertThat(notificaties()).isEqualTo(eerder);
    assertThat(BUREN.zaaksysteem().verzoeken()).hasSize(gelezen);
  }

  @Test
  void watErGestuurdWordtVoldoetAanHetContract() throws IOException {
    Contract contract = Contract.van("nrc-1.0.0.yaml");
    behandelaar.zetStatus(behandelaar.beginZaak("BEZWAAR", "999998882"), "Ontvangen");
    BUREN.notificaties().verander(Optional.empty());
    await().atMost(GEDULD).until(() -> onze(Buren.GEMEENTE) == 1);
    List<Verzoek> gemaakt =
        BUREN.notificaties().server().verzoeken().stream()
            .filter(verzoek -> List.of("POST", "PUT").contains(verzoek.methode()))
            .toList();

    assertThat(gemaakt).isNotEmpty();
    gemaakt.forEach(verzoek -> contract.controleer("Abonnement", verzoek.inhoud()));
    await().atMost(GEDULD).until(() -> !bezorging().bezorgd().isEmpty());
    bezorging().bezorgd().forEach(bezorgd -> contract.controleer("Message", bezorgd.melding()));
  }

  private static Consumer<ObjectNode> digid(String vertegenwoordigde) {
    return rol -> {
      ObjectNode context =
          rol.putObject("authenticatieContext")
              .put("source", "digid")
              .put("levelOfAssurance", "urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard");
      context
          .putObject("representee")
          .put("identifierType", "bsn")
          .put("identifier", vertegenwoordigde);
      context.putObject("mandate").putArray("services").addObject().put("id", WMO_DIENST);
    };
  }

  private int met(String basis, Consumer<ObjectNode> anders) {
    ObjectNode melding = melding(basis);
    anders.accept(melding);
    return stuur(Buren.GEMEENTE, "Bearer " + GEHEIM + Buren.GEMEENTE, melding);
  }

  private static ObjectNode melding(String basis) {
    ObjectNode melding =
        JsonNodeFactory.instance
            .objectNode()
            .put("kanaal", "zaken")
            .put("hoofdObject", basis + "/zaken/" + UUID.randomUUID())
            .put("resource", "status")
            .put("resourceUrl", basis + "/statussen/" + UUID.randomUUID())
            .put("actie", "create")
            .put("aanmaakdatum", "2099-01-01T12:00:00Z");
    melding.putObject("kenmerken");
    return melding;
  }

  private static int stuur(String gemeente, String auth, JsonNode melding) {
    return bezorging().stuur(BASIS + "/notificaties/" + gemeente, auth, melding);
  }

  private static Bezorging bezorging() {
    return BUREN.notificaties().bezorging();
  }

  private static List<Bezorging.Bezorgd> bezorgd(String resource) {
    return bezorging().bezorgd().stream()
        .filter(bezorgd -> bezorgd.melding().path("resourceUrl").asText().equals(resource))
        .toList();
  }

  /** The id of the notificatie about something, once this became of it. */
  private String uitkomst(String resource, String uitkomst) {
    String id = wachtOp(resource);
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(
                        db.sql("select coalesce(uitkomst, '') from notificatie where id = ?::uuid")
                            .param(id)
                            .query(String.class)
                            .single())
                    .isEqualTo(uitkomst));
    return id;
  }

  /** The code with which the levering of the notificatie about something was given up. */
  private String fout(String resource) {
    String id = wachtOp(resource);
    await()
        .atMost(GEDULD)
        .until(
            () ->
                db.sql("select staat from levering where id = ?::uuid")
                    .param(id)
                    .query(String.class)
                    .single()
                    .equals("MISLUKT"));
    assertThat(
            db.sql("select count(*) from werkvoorraad where levering_id = ?::uuid")
                .param(id)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    return db.sql("select foutcode from levering where id = ?::uuid")
        .param(id)
        .query(String.class)
        .single();
  }

  /** Addresses are encrypted: it is the one that was stored last. */
  private String wachtOp(String resource) {
    await().atMost(GEDULD).until(() -> !bezorgd(resource).isEmpty());
    assertThat(bezorgd(resource)).allMatch(bezorgd -> bezorgd.status() == 204);
    return db.sql("select id::text from notificatie order by ontvangen desc limit 1")
        .query(String.class)
        .single();
  }

  private void wachtOpMens(String notificatie, String foutcode) {
    await()
        .atMost(GEDULD)
        .until(
            () ->
                db.sql(
                            """
                        select count(*) from werkvoorraad w join notificatie n on n.id = ?::uuid
                        join adresseerbeurt b on b.vervolgbericht_id = n.vervolgbericht_id
                        where w.levering_id = b.levering_id and w.foutcode = ?""")
                        .params(notificatie, foutcode)
                        .query(Integer.class)
                        .single()
                    == 1);
  }

  private List<String> ontvangers(String notificatie) {
    await()
        .atMost(GEDULD)
        .until(
            () ->
                !verzendingen(notificatie).isEmpty()
                    && verzendingen(notificatie).stream()
                        .noneMatch(regel -> regel.endsWith("GEPLAND")));
    return verzendingen(notificatie).stream().map(regel -> regel.split(" ")[0]).distinct().toList();
  }

  private List<String> verzendingen(String notificatie) {
    return db.sql(
            """
            select z.hoedanigheid || ' ' || z.stand from verzending z
            join notificatie n on n.vervolgbericht_id = z.vervolgbericht_id
            where n.id = ?::uuid order by z.hoedanigheid, z.volgnummer""")
        .param(notificatie)
        .query(String.class)
        .list();
  }

  private String regel(String notificatie) {
    return db.sql("select regel from notificatie where id = ?::uuid")
        .param(notificatie)
        .query(String.class)
        .single();
  }

  private long notificaties() {
    return db.sql("select count(*) from notificatie").query(Long.class).single();
  }

  private boolean verwerkt() {
    return db.sql(
                """
                select count(*) from notificatie n join levering l on l.id = n.id
                where n.verwerkt is null and l.staat <> 'MISLUKT'""")
            .query(Long.class)
            .single()
        == 0;
  }

  private int vervolgberichten(String zaak) {
    return db.sql(
            """
            select count(*) from vervolgbericht v join aanvraag a on a.id = v.aanvraag_id
            where a.zaakidentificatie = ?""")
        .param(zaak)
        .query(Integer.class)
        .single();
  }

  private int aanvragen(String zaak) {
    return db.sql("select count(*) from aanvraag where zaakidentificatie = ?")
        .param(zaak)
        .query(Integer.class)
        .single();
  }

  private static long onze(String gemeente) {
    return van(BASIS + "/notificaties/" + gemeente).size();
  }

  private static List<JsonNode> van(String callback) {
    return BUREN.notificaties().abonnementen().stream()
        .filter(een -> een.path("callbackUrl").asText().equals(callback))
        .toList();
  }

  private static ObjectNode abonnement(String callback) {
    ObjectNode abonnement =
        JsonNodeFactory.instance.objectNode().put("callbackUrl", callback).put("auth", "Bearer x");
    abonnement.putArray("kanalen").addObject().put("naam", "autorisaties").putObject("filters");
    return abonnement;
  }

  /** The number of a zaak of the daughter on behalf of her mother. */
  private String dienIn() throws IOException {
    String id = gesprek.neemIn(dochterVoorMoeder(Buren.GEMEENTE)).path("id").asText();
    await()
        .atMost(GEDULD)
        .until(
            () ->
                db.sql("select staat from levering where aanvraag_id = ?::uuid and reeks = 'ZAAK'")
                    .param(id)
                    .query(String.class)
                    .list()
                    .equals(List.of("GELEVERD")));
    await().atMost(GEDULD).until(this::verwerkt);
    return db.sql("select zaakidentificatie from aanvraag where id = ?::uuid")
        .param(id)
        .query(String.class)
        .single();
  }

  private static int vrijePoort() {
    try (ServerSocket vrij = new ServerSocket(0)) {
      return vrij.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
