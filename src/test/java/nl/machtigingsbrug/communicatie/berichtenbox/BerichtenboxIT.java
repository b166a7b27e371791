package nl.machtigingsbrug.communicatie.berichtenbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.berichtenbox.Globe;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalproef;
import nl.machtigingsbrug.communicatie.Officieel;
import nl.machtigingsbrug.communicatie.Proefopdracht;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.levering.Stopschakelaar;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A letter on its way to the Berichtenbox, over real HTTP and SOAP. */
@ExtendWith(OutputCaptureExtension.class)
class BerichtenboxIT extends Kanaalproef {

  private static final String BERICHTEN = "/service/rest/v19/ebms/messages";

  @Autowired Uitslagronde ronde;
  @Autowired Stopschakelaar stoppen;

  private final Proefopdracht brief =
      Proefopdracht.gewoon(Kanaal.BERICHTENBOX).bijlagen(Proefopdracht.pdf("Besluit", 2000));

  @Test
  void eenBriefWordtAangebodenEnDaarnaBezorgd() throws Exception {
    Levering levering = verzend(brief);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(resultaat(levering, "resultaat")).isEqualTo("AANGEBODEN");
    assertThat(meldingen(brief)).isEmpty();

    ronde.loop();

    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
    assertThat(EBMS.globe().box(Proefopdracht.BSN)).contains(brief.id().toString());
    assertThat(EBMS.ongelezen()).isZero();
    assertThat(EBMS.gebeurtenissen()).isZero();

    ronde.loop();

    assertThat(meldingen(brief)).hasSize(1);
    Officieel.keur(Schemas.vraag(), laatste());
  }

  /** As after a kill: it was handed in, and nobody here knows. */
  @ParameterizedTest
  @EnumSource(
      value = Effect.class,
      names = {"STIL", "ROMMEL"})
  void zonderBruikbaarAntwoordGaatDezelfdeBriefNogEensEnLigtErEen(Effect effect) {
    stoor(effect, "POST", BERICHTEN, 1);

    Levering levering = verzend(brief);
    ronde.loop();

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(nummers()).containsExactly(brief.id().toString(), brief.id().toString());
    assertThat(batches()).hasSize(1);
    assertThat(EBMS.globe().box(Proefopdracht.BSN)).containsOnlyOnce(brief.id().toString());
    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
    assertThat(EBMS.ongelezen()).isZero();
  }

  /** The results of both offers wait, the one of the repeat before the other. */
  @Test
  void hetAntwoordOpDeHerhalingTeltNietBovenDatOpHetEerste() {
    EBMS.globe().plan("NietActiefOfGeabonneerd");
    EBMS.houdVast();
    stoor(Effect.STIL, "POST", BERICHTEN, 1);
    verzend(brief);
    EBMS.laatLos(true);

    ronde.loop();

    assertThat(meldingen(brief)).containsExactly("ONBESTELBAAR NietActiefOfGeabonneerd");
  }

  @Test
  void eenUitslagDieLaatKomtWordtAfgewacht() {
    EBMS.houdVast();
    verzend(brief);
    ronde.loop();
    assertThat(meldingen(brief)).isEmpty();

    EBMS.laatLos(false);
    ronde.loop();

    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
  }

  @ParameterizedTest
  @EnumSource(
      value = Verwerkingscode.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"VERWERKT", "TECHNISCH_PROBLEEM", "BERICHT_BESTAAT_AL"})
  void eenWeigeringIsOnbestelbaar(Verwerkingscode code) {
    EBMS.globe().plan(code.waarde());
    verzend(brief);
    ronde.loop();

    assertThat(meldingen(brief)).containsExactly("ONBESTELBAAR " + code.waarde());
  }

  @ParameterizedTest
  @CsvSource({"BerichtBestaatAl, ONBEKEND BerichtBestaatAl", "Gelukt, ONBEKEND CodeOnbekend"})
  void watNietsZegtGaatNaarEenMens(String code, String verwacht) {
    EBMS.globe().plan(code);
    verzend(brief);
    ronde.loop();

    assertThat(meldingen(brief)).containsExactly(verwacht);
  }

  @Test
  void naEenTechnischProbleemGaatDezelfdeBriefOpnieuw() {
    EBMS.globe().plan("TechnischProbleem", "TechnischProbleem");
    verzend(brief);

    rondes(() -> !meldingen(brief).isEmpty());

    assertThat(nummers()).hasSize(3).containsOnly(brief.id().toString());
    assertThat(batches()).hasSize(1);
    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
  }

  @Test
  void eenTechnischProbleemDatBlijftGaatNaarEenMens() {
    EBMS.globe().plan("TechnischProbleem", "TechnischProbleem", "TechnischProbleem");
    verzend(brief);

    rondes(() -> !meldingen(brief).isEmpty());

    assertThat(nummers()).hasSize(3);
    assertThat(meldingen(brief)).containsExactly("ONBEKEND TechnischProbleem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAILED", "EXPIRED"})
  void watDeAdapterNietKwijtKonGaatOpnieuw(String lot) {
    EBMS.lot(lot);
    verzend(brief);
    ronde.loop();
    assertThat(meldingen(brief)).isEmpty();
    EBMS.lot("DELIVERED");

    rondes(() -> !meldingen(brief).isEmpty());

    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
    assertThat(EBMS.gebeurtenissen()).isZero();
  }

  @Test
  void zolangDeBestemmingGestoptIsGaatErNietsOpnieuw() {
    EBMS.globe().plan("TechnischProbleem");
    verzend(brief);
    ronde.loop();
    jdbc.sql("update berichtenbox_brief set herzenden_op = now() - interval '1 s'").update();
    stoppen.stop(brief.gemeente(), "berichtenbox", "proef", "p.prins");

    ronde.loop();
    assertThat(nummers()).hasSize(1);

    stoppen.start(brief.gemeente(), "berichtenbox");
    rondes(() -> !meldingen(brief).isEmpty());
    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
  }

  @Test
  void alsDeUitslagUitblijftHoortEenMensHet() {
    EBMS.houdVast();
    verzend(brief);
    jdbc.sql("update berichtenbox_brief set aangeboden_op = now() - interval '3 days'").update();
    ronde.loop();
    assertThat(meldingen(brief)).containsExactly("ONBEKEND GeenUitslag");

    EBMS.laatLos(false);
    ronde.loop();

    assertThat(meldingen(brief)).containsExactly("ONBEKEND GeenUitslag", "BEZORGD Verwerkt");
  }

  /** As after a kill between what was told and what was marked. */
  @Test
  void eenUitslagDieTweeKeerWordtGelezenWordtEenKeerGemeld() {
    verzend(brief);
    stoor(Effect.STATUS, "PATCH", BERICHTEN + "/.*", 1);
    ronde.loop();
    assertThat(EBMS.ongelezen()).isEqualTo(1);

    ronde.loop();

    assertThat(EBMS.ongelezen()).isZero();
    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
  }

  /** As two replicas whose clocks went off together. */
  @Test
  void tweeRondesTegelijkMeldenEenKeer() throws Exception {
    List<Proefopdracht> brieven =
        java.util.stream.Stream.generate(() -> Proefopdracht.gewoon(Kanaal.BERICHTENBOX))
            .limit(5)
            .toList();
    brieven.stream().map(this::plan).toList().forEach(this::wacht);
    ExecutorService draden = Executors.newFixedThreadPool(2);

    List<Future<?>> rondes = List.of(draden.submit(ronde::loop), draden.submit(ronde::loop));
    for (Future<?> een : rondes) {
      een.get(30, TimeUnit.SECONDS);
    }
    draden.shutdown();

    assertThat(brieven)
        .allSatisfy(een -> assertThat(meldingen(een)).containsExactly("BEZORGD Verwerkt"));
  }

  @Test
  void watNietTeLezenIsHoudtDeRestNietTegen() {
    EBMS.ontvang("geen xml".getBytes(StandardCharsets.UTF_8));
    verzend(brief);
    ronde.loop();

    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
    assertThat(EBMS.ongelezen()).isZero();
  }

  @Test
  void eenIngepakteUitslagTeltOok() {
    verzend(brief);
    EBMS.globe().pakIn();
    Proefopdracht ander = Proefopdracht.gewoon(Kanaal.BERICHTENBOX);
    verzend(ander);
    ronde.loop();

    assertThat(meldingen(ander)).containsExactly("BEZORGD Verwerkt");
  }

  /** A result that comes in through the CPA of one gemeente says nothing of another's letter. */
  @Test
  void eenUitslagOverDeBriefVanEenAndereGemeenteTeltNiet() {
    jdbc.sql(
            """
            insert into berichtenbox_brief (verzending, gemeente, aanbiedingen, aangeboden_op)
            values (:id, 'voorbeelddorp', 1, now())""")
        .param("id", brief.id())
        .update();
    EBMS.ontvang(
        Globe.uitslag(UUID.randomUUID().toString(), brief.id().toString(), "Verwerkt")
            .getBytes(StandardCharsets.UTF_8));

    ronde.loop();

    assertThat(meldingen(brief)).isEmpty();
  }

  @Test
  void watViaEenAndereCpaKomtWordtNietGelezenEnNietGemerkt() {
    EBMS.houdVast();
    verzend(brief);
    EBMS.ontvangVoorEenAnder(
        Globe.uitslag(UUID.randomUUID().toString(), brief.id().toString(), "Verwerkt")
            .getBytes(StandardCharsets.UTF_8));

    ronde.loop();

    assertThat(meldingen(brief)).isEmpty();
    assertThat(EBMS.ongelezen()).isEqualTo(1);

    EBMS.vergeetOngelezen();
    EBMS.laatLos(false);
    ronde.loop();
    assertThat(meldingen(brief)).containsExactly("BEZORGD Verwerkt");
  }

  @Test
  void wieGeenAbonnementHeeftKrijgtNietsEnEenAnderKanaalIsAanDeBeurt() {
    ABONNEMENTEN.zegOp(Proefopdracht.BSN, TYPE);

    Levering levering = verzend(brief);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(resultaat(levering, "resultaat")).isEqualTo("ONBESTELBAAR");
    assertThat(resultaat(levering, "code")).isEqualTo("GeenAbonnement");
    assertThat(nummers()).isEmpty();
  }

  @Test
  void alsNiemandHetAbonnementKentWachtDeBrief() {
    ABONNEMENTEN.faal("DependentServiceFault");
    UUID levering = plan(brief);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> leveringen.vind(levering).orElseThrow().foutcode(), c -> c != null);
    assertThat(nummers()).isEmpty();

    ABONNEMENTEN.faal("");

    assertThat(wacht(levering).staat()).isEqualTo(Staat.GELEVERD);
    assertThat(nummers()).hasSize(1);
  }

  @Test
  void watNietPastGaatNietWegEnHeeftEenDuidelijkeCode() {
    Levering levering = verzend(brief.onderwerp("o".repeat(51)));

    assertThat(levering.staat()).isEqualTo(Staat.MISLUKT);
    assertThat(levering.foutcode()).isEqualTo(Foutcode.KANAAL_GRENS);
    assertThat(nummers()).isEmpty();
  }

  @Test
  void eenStoringEnTraagheidGaanVoorbij() {
    stoor(Effect.STATUS, "POST", BERICHTEN, 2);
    stoor(Effect.TRAAG, "POST", BERICHTEN, 3);

    assertThat(verzend(brief).staat()).isEqualTo(Staat.GELEVERD);
    assertThat(nummers()).hasSize(1);
  }

  @Test
  void geenBsnInEenAdresOfInHetLog(CapturedOutput uitvoer) {
    ABONNEMENTEN.faal("ApplicationFault");
    UUID levering = plan(brief);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> leveringen.vind(levering).orElseThrow().foutcode(), c -> c != null);
    ABONNEMENTEN.faal("");
    wacht(levering);
    EBMS.globe().plan("x" + Proefopdracht.BSN);
    verzend(Proefopdracht.gewoon(Kanaal.BERICHTENBOX));
    ronde.loop();

    assertThat(EBMS.aanvragen()).isNotEmpty();
    assertThat(EBMS.aanvragen())
        .extracting(Aanvraag::pad, Aanvraag::vraag)
        .allSatisfy(adres -> assertThat(adres.toString()).doesNotContain(Proefopdracht.BSN));
    assertThat(uitvoer.getAll()).contains("could not be asked").doesNotContain(Proefopdracht.BSN);
  }

  private void rondes(java.util.function.BooleanSupplier klaar) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              ronde.loop();
              return klaar.getAsBoolean();
            });
  }

  private static void stoor(Effect effect, String methode, String pad, int keer) {
    EBMS.stoor(new Storing(methode, Pattern.compile(pad), 0, keer, effect, 503, 0, 700));
  }

  private byte[] laatste() {
    List<byte[]> alle = EBMS.globe().batches();
    return alle.get(alle.size() - 1);
  }

  /** The BerichtID of each offer of this letter. */
  private List<String> nummers() {
    return eigen().map(batch -> veld(batch, Berichtenschrijver.BERICHT, "BerichtID")).toList();
  }

  private List<String> batches() {
    return eigen()
        .map(batch -> veld(batch, Berichtenschrijver.BATCH, "BatchID"))
        .distinct()
        .toList();
  }

  private java.util.stream.Stream<byte[]> eigen() {
    return EBMS.globe().batches().stream()
        .filter(batch -> new String(batch, StandardCharsets.UTF_8).contains(brief.id().toString()));
  }

  private static String veld(byte[] batch, String ruimte, String naam) {
    return Dom.tekst(Dom.lees(batch).getDocumentElement(), ruimte, naam);
  }
}
