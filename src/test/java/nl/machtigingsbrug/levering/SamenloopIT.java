package nl.machtigingsbrug.levering;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.machtigingsbrug.fout.Foutcode.CONFIG_ONGELDIG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;

/** More than one of everything. */
class SamenloopIT extends Leveringsproef {
  @Test
  void eenOudePogingKanNietMeerSchrijven() throws Exception {
    CountDownLatch bezig = new CountDownLatch(1);
    CountDownLatch verder = new CountDownLatch(1);
    dossier()
        .bij(
            "zaak-maken",
            Buurman.Gedrag.na(
                () -> {
                  bezig.countDown();
                  verder.await(20, SECONDS);
                }));
    UUID id = plan("uit-proef-twee");
    assertThat(bezig.await(20, SECONDS)).isTrue();

    assertThat(leveraar.lever(id)).as("the lease holds").isPresent();
    Levering oud = levering(id);
    assertThat(oud.poging()).isEqualTo(1);
    jdbc.sql("update levering set lease_tot = now() where id = ?").param(id).update();
    assertThat(leveraar.lever(id)).as("taken over").isEmpty();
    Levering nieuw = levering(id);
    assertThat(nieuw.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(nieuw.poging()).isEqualTo(2);

    verder.countDown();
    await().until(() -> scheduler.getCurrentlyExecuting().isEmpty());
    assertThatThrownBy(() -> afloop.eindig(oud, new Uitkomst.Mislukt(CONFIG_ONGELDIG, true), ""))
        .isInstanceOf(LeaseKwijt.class);
    assertThat(levering(id)).isEqualTo(nieuw);
    assertThat(dossier().aanroepen()).containsExactly("zaak-maken", "zaak-zoeken", "melden");
    assertThat(
            jdbc.sql("select poging from stap where levering_id = ?")
                .param(id)
                .query(Integer.class)
                .list())
        .containsOnly(2);
  }

  @Test
  void tweeTakkenVanEenPogingBeginnenDezelfdeStapEenKeer() {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into levering (id, aanvraag_id, volgnummer, reeks, gemeente, bestemming, route,
              staat, poging, aangeboden, lease_tot)
            values (?, ?, 0, 'ZAAK', 'voorbeeldstad', 'zaaksysteem', 'uit-proef-enkel', 'BEZIG', 1,
              now(), now() + interval '1 hour')""")
        .params(id, aanvraag)
        .update();
    Levering levering = levering(id);
    Supplier<String> begin =
        () -> {
          try {
            return stappen.begin(levering, "zaak", Zekerheid.BLIND).getClass().getSimpleName();
          } catch (Afwijzing fout) {
            return fout.code().name();
          }
        };
    List<CompletableFuture<String>> takken =
        inTransactie(
            () -> {
              jdbc.sql("select id from levering where id = ? for update")
                  .param(id)
                  .query()
                  .listOfRows();
              List<CompletableFuture<String>> beide =
                  List.of(supplyAsync(begin), supplyAsync(begin));
              await().until(() -> wachtenden() == 2);
              return beide;
            });

    assertThat(takken.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder("Nieuw", CONFIG_ONGELDIG.name());
  }

  private int wachtenden() {
    return jdbc.sql(
            """
            select count(*) from pg_stat_activity where datname = current_database()
              and wait_event_type = 'Lock' and query like '%with houdt as%'""")
        .query(Integer.class)
        .single();
  }

  @Test
  void neemtOverVanEenDodeInstantie() {
    UUID id = plan("uit-proef-enkel", 1);
    jdbc.sql(
            """
            update levering set staat = 'BEZIG', poging = 1, geteld = 1, houder = 'dood',
            lease_tot = now() + interval '300 milliseconds' where id = ?""")
        .param(id)
        .update();
    jdbc.sql(
            """
            update scheduled_tasks set picked = true, picked_by = 'dood',
            last_heartbeat = now() - interval '1 hour', version = version + 1
            where task_instance = ?""")
        .param(id.toString())
        .update();

    assertThat(wachtOp(id, Staat.GELEVERD).poging()).isEqualTo(2);
  }

  @Test
  void tweeKlokkenOpEenDatabaseLeverenAllesEenKeer() {
    Scheduler tweede =
        Scheduler.create(bron, taken)
            .schedulerName(new SchedulerName.Fixed("tweede"))
            .pollingInterval(Duration.ofMillis(10))
            .pollUsingLockAndFetch(0.5, 1.0)
            .threads(5)
            .build();
    tweede.start();
    try {
      List<UUID> ids = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int nummer = i;
        ids.add(
            inTransactie(
                () ->
                    leveringen.plan(
                        new Opdracht(
                            aanvraag,
                            0,
                            GEMEENTE,
                            "bestemming" + nummer % 10,
                            "uit-proef-blind"))));
      }
      ids.forEach(id -> assertThat(wachtOp(id, Staat.GELEVERD).poging()).isEqualTo(1));
      assertThat(dossier().aanroepen()).hasSize(40);
    } finally {
      tweede.stop();
    }
  }

  @Test
  void houdtDeVolgordeVanEenAanvraag() throws Exception {
    CountDownLatch verder = new CountDownLatch(1);
    dossier().bij("zaak-maken", Buurman.Gedrag.na(() -> verder.await(20, SECONDS)));
    UUID[] ids =
        inTransactie(
            () ->
                new UUID[] {
                  leveringen.plan(opdracht(2, "uit-proef-blind")),
                  leveringen.plan(opdracht(1, "uit-proef-enkel"))
                });

    await().until(() -> dossier().aanroepen().contains("zaak-maken"));
    Thread.sleep(600);
    assertThat(levering(ids[0]).poging()).isZero();
    verder.countDown();

    wachtOp(ids[0], Staat.GELEVERD);
    assertThat(dossier().aanroepen()).containsExactly("zaak-maken", "melden");
  }

  @Test
  void wachtAchterEenMislukteLevering() throws Exception {
    UUID eerste = plan("uit-proef-bestaat-niet", 1);
    UUID tweede = plan("uit-proef-blind", 2);

    wachtOp(eerste, Staat.MISLUKT);
    Thread.sleep(600);

    assertThat(levering(tweede).staat()).isEqualTo(Staat.WACHT);
    assertThat(dossier().aanroepen()).isEmpty();
  }

  @Test
  void begrenstHetAantalPerBestemming() {
    AtomicInteger nu = new AtomicInteger();
    AtomicInteger meest = new AtomicInteger();
    Buurman.Gedrag traag =
        Buurman.Gedrag.na(
            () -> {
              meest.accumulateAndGet(nu.incrementAndGet(), Math::max);
              Thread.sleep(200);
              nu.decrementAndGet();
            });
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      dossier().bij("melden", traag);
      ids.add(plan("uit-proef-blind"));
    }

    ids.forEach(id -> wachtOp(id, Staat.GELEVERD));
    assertThat(meest.get()).isBetween(2, 3);
  }

  @Test
  void geeftEenLeveringZonderKlokEenNieuwe() {
    stopschakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "proef");
    UUID id = plan("uit-proef-blind", 1);
    await()
        .until(
            () ->
                jdbc.sql("delete from scheduled_tasks where task_instance = ? and not picked")
                        .param(id.toString())
                        .update()
                    == 1);
    stopschakelaar.start(GEMEENTE, "zaaksysteem");

    wachtOp(id, Staat.GELEVERD);
  }

  private Opdracht opdracht(int volgnummer, String route) {
    return new Opdracht(aanvraag, volgnummer, GEMEENTE, "zaaksysteem", route);
  }
}
