package nl.machtigingsbrug.levering;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.machtigingsbrug.levering.Buurman.Gedrag.goed;
import static nl.machtigingsbrug.levering.Buurman.Gedrag.na;
import static nl.machtigingsbrug.levering.Buurman.Gedrag.weiger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Two instances and one neighbour that cannot take much. */
@TestPropertySource(
    properties = {
      "machtigingsbrug.levering.plafond=400ms",
      "machtigingsbrug.levering.stop=1h",
      "machtigingsbrug.levering.storingen=3",
      "machtigingsbrug.levering.bestemmingen.zaaksysteem.snelheid=20"
    })
class DoseringIT extends Leveringsproef {
  private final Meter meter = new Meter();
  private Scheduler tweede;

  @BeforeEach
  void begin() {
    buurman.altijd(meter);
    tweede = instantie("tweede");
  }

  @AfterEach
  void einde() {
    tweede.stop();
  }

  @Test
  void nooitMeerTegelijkDanDeGrensOverAlleInstanties() {
    meter.antwoord(na(() -> Thread.sleep(60)));

    plan(30).forEach(id -> wachtOp(id, Staat.GELEVERD));

    assertThat(meter.aantal()).isEqualTo(30);
    assertThat(meter.meest()).isBetween(2, 3);
  }

  @Test
  void nooitMeerPerSecondeDanDeSnelheid() {
    plan(70).forEach(id -> wachtOp(id, Staat.GELEVERD));

    assertThat(meter.aantal()).isEqualTo(70);
    // The rate, half a second's worth at once, and what was under way to the neighbour before.
    assertThat(meter.meestIn(Duration.ofSeconds(1))).isLessThanOrEqualTo(20 + 10 + 3);
  }

  @Test
  void eenStoringHoudtDeBestemmingTegenVoorAlleInstanties() {
    meter.antwoord(weiger(new ConnectException()));
    int vooraf = tel("select coalesce(sum(geteld), 0) from levering");
    List<UUID> ids = plan(40);
    await().until(() -> "OPEN".equals(kring()));
    zetKring("kring = 'OPEN', open_tot = now() + interval '1 hour'");
    await().until(() -> bezig() == 0);
    int tijdens = meter.aantal();
    assertThat(tijdens).as("three failures, and what ran beside the third").isBetween(3, 6);

    ids.forEach(id -> wachtTot(id, l -> l.foutcode() != null || plekNaEenUur(l.id())));
    assertThat(meter.aantal()).isEqualTo(tijdens);
    assertThat(tel("select sum(geteld) from levering"))
        .as("who waits uses no attempts up")
        .isLessThanOrEqualTo(vooraf + tijdens);
  }

  @Test
  void eenProbeertHetVoorAllenEnWieSterftWordtVervangen() throws Exception {
    CountDownLatch verder = new CountDownLatch(1);
    meter.antwoord(na(() -> verder.await(30, SECONDS)));
    zetRij();
    zetKring("kring = 'OPEN', openingen = 2, open_tot = now()");
    List<UUID> ids = plan(20);
    await().until(() -> meter.aantal() == 1);
    await().until(() -> bekeken(ids) == 19);
    assertThat(kring()).isEqualTo("PROEF");
    assertThat(meter.aantal()).isEqualTo(1);

    UUID dood = jdbc.sql("select proef from dosering").query(UUID.class).single();
    jdbc.sql("update levering set lease_tot = now() where id = ?").param(dood).update();
    await().atMost(Duration.ofSeconds(10)).until(() -> meter.aantal() == 2);
    UUID nieuw = jdbc.sql("select proef from dosering").query(UUID.class).single();
    assertThat(nieuw).isNotEqualTo(dood);
    await().pollDelay(Duration.ofMillis(700)).until(() -> meter.aantal() == 2);
    jdbc.sql("delete from scheduled_tasks where task_instance = ?").param(dood.toString()).update();

    meter.antwoord(goed());
    verder.countDown();
    ids.stream().filter(id -> !id.equals(dood)).forEach(id -> wachtOp(id, Staat.GELEVERD));
    await().until(() -> jdbc.sql("select ruimte from dosering").query(Integer.class).single() == 0);
    assertThat(kring()).isEqualTo("GESLOTEN");
  }

  @Test
  void eenMislukteProefGebruiktGeenPogingOp() {
    meter.antwoord(weiger(new ConnectException()));
    zetRij();
    zetKring("kring = 'OPEN', openingen = 1, open_tot = now()");

    UUID id = plan(1).get(0);
    Levering na = wachtTot(id, l -> l.poging() >= 6);
    assertThat(na.geteld()).as("of the four that it has").isLessThanOrEqualTo(1);

    meter.antwoord(goed());
    wachtOp(id, Staat.GELEVERD);
  }

  @Test
  void retryAfterHoudtDeHeleBestemmingTegen() {
    meter.antwoord(
        weiger(
            new HttpOperationFailedException(
                "https://zaken.example", 429, "", "", Map.of("Retry-After", "2"), "")));
    plan(1);
    await().until(() -> "OPEN".equals(kring()));
    meter.antwoord(goed());

    plan(10).forEach(id -> wachtOp(id, Staat.GELEVERD));

    List<Long> momenten = meter.momenten();
    assertThat(Duration.ofNanos(momenten.get(1) - momenten.get(0)))
        .isGreaterThan(Duration.ofMillis(1900));
  }

  @Test
  void naDeHoogsteLeeftijdBeslistEenMens() {
    stopschakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "proef");
    UUID id = plan(1).get(0);
    jdbc.sql("update levering set aangeboden = now() - interval '8 days' where id = ?")
        .param(id)
        .update();
    jdbc.sql("delete from leveringsstop").update();
    // A look that is going on puts its own moment over this one.
    await()
        .until(
            () -> {
              jdbc.sql("update scheduled_tasks set execution_time = now() where not picked")
                  .update();
              return levering(id).staat() == Staat.MISLUKT;
            });

    assertThat(wachtOp(id, Staat.MISLUKT).foutcode()).isEqualTo(Foutcode.LEVERING_TE_OUD);
    assertThat(meter.aantal()).isZero();
    assertThat(werkvoorraad.open(GEMEENTE))
        .extracting(Werkregel::leveringId, Werkregel::foutcode)
        .containsExactly(tuple(id, Foutcode.LEVERING_TE_OUD));

    besluiten.opnieuw(id, Leveringbesluiten.Versie.VASTGEZET);
    wachtOp(id, Staat.GELEVERD);
  }

  @Test
  void deLeeftijdVanEenVolgerBegintAlsZijnBeurtKomt() throws Exception {
    CountDownLatch verder = new CountDownLatch(1);
    meter.antwoord(na(() -> verder.await(30, SECONDS)));
    UUID eerste = plan("uit-proef-blind", 1);
    await().until(() -> meter.aantal() == 1);
    UUID tweedeLevering = plan("uit-proef-blind", 2);
    jdbc.sql("update levering set aangeboden = now() - interval '8 days' where id = ?")
        .param(tweedeLevering)
        .update();
    verder.countDown();

    wachtOp(eerste, Staat.GELEVERD);
    wachtOp(tweedeLevering, Staat.GELEVERD);
  }

  @Test
  void eenStopGeldtOveralOokNaEenHerstartEnOpheffenWektMeteen() throws Exception {
    meter.antwoord(na(() -> Thread.sleep(20)));
    List<UUID> ids = plan(60);
    await().until(() -> meter.aantal() > 3);

    stopschakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "proef");
    Thread.sleep(1000);
    int bij = meter.aantal();
    assertThat(bij).isLessThan(60);
    tweede.stop();
    tweede = instantie("tweede-herstart");
    jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = 'levering'")
        .update();
    await().until(() -> aanDeBeurt() == 0 && bezig() == 0);
    assertThat(meter.aantal()).isEqualTo(bij);
    // An old levering is not too old at once when a human lets it go on.
    jdbc.sql("update levering set aangeboden = now() - interval '8 days' where staat = 'WACHT'")
        .update();

    stopschakelaar.start(GEMEENTE, "zaaksysteem");
    ids.forEach(id -> wachtOp(id, Staat.GELEVERD));
    assertThat(meter.aantal()).isEqualTo(60);
    assertThat(meter.meestIn(Duration.ofSeconds(1))).isLessThanOrEqualTo(20 + 10 + 3);
  }

  @Test
  void eenStopTijdensHetNavragenBegintDeStapNietMeer() {
    Buurman.Gedrag stopt =
        new Buurman.Gedrag() {
          @Override
          public void voor() {
            stopschakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "proef");
          }

          @Override
          public void na() {}
        };
    dossier().bij("zaak-maken", weiger(new SocketTimeoutException())).bij("zaak-zoeken", stopt);

    UUID id = plan("uit-proef-enkel");
    wachtTot(id, l -> l.poging() == 2 && l.staat() == Staat.WACHT);

    assertThat(dossier().aanroepen()).containsExactly("zaak-maken", "zaak-zoeken");
    stopschakelaar.start(GEMEENTE, "zaaksysteem");
    wachtOp(id, Staat.GELEVERD);
  }

  @Test
  void opheffenProbeertEenOpenKringMeteen() {
    zetRij();
    zetKring("kring = 'OPEN', openingen = 9, open_tot = now() + interval '1 hour'");
    List<UUID> ids = plan(5);
    await().until(() -> bekeken(ids) == 5);
    assertThat(meter.aantal()).isZero();

    stopschakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "proef");
    stopschakelaar.start(GEMEENTE, "zaaksysteem");

    ids.forEach(id -> wachtOp(id, Staat.GELEVERD));
  }

  private List<UUID> plan(int aantal) {
    return inTransactie(
        () -> {
          List<UUID> ids = new ArrayList<>();
          for (int i = 0; i < aantal; i++) {
            ids.add(
                leveringen.plan(
                    new Opdracht(aanvraag, 0, GEMEENTE, "zaaksysteem", "uit-proef-blind")));
          }
          return ids;
        });
  }

  /** The row that an attempt would make. */
  private void zetRij() {
    jdbc.sql("insert into dosering (gemeente, bestemming) values (?, 'zaaksysteem')")
        .param(GEMEENTE)
        .update();
  }

  private void zetKring(String wat) {
    jdbc.sql("update dosering set " + wat).update();
  }

  private String kring() {
    return jdbc.sql("select kring from dosering").query(String.class).optional().orElse("");
  }

  private int bezig() {
    return tel("select count(*) from levering where staat = 'BEZIG'");
  }

  private int aanDeBeurt() {
    return tel(
        "select count(*) from scheduled_tasks where task_name = 'levering' and execution_time <= now()");
  }

  private int tel(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }

  private boolean plekNaEenUur(UUID id) {
    return jdbc.sql(
            "select coalesce(plek > now() + interval '50 minutes', false) from levering where id = ?")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private int bekeken(List<UUID> ids) {
    return jdbc.sql(
            "select count(*) from levering where plek is not null and staat = 'WACHT' and id in (:ids)")
        .param("ids", ids)
        .query(Integer.class)
        .single();
  }
}
