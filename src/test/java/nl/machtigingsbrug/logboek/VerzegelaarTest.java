package nl.machtigingsbrug.logboek;

import static nl.machtigingsbrug.logboek.Proeflogboek.DOCHTER;
import static nl.machtigingsbrug.logboek.Proeflogboek.GEMEENTE;
import static nl.machtigingsbrug.logboek.Proeflogboek.MOMENT;
import static nl.machtigingsbrug.logboek.Proeflogboek.VADER;
import static nl.machtigingsbrug.logboek.Proeflogboek.handeling;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import nl.machtigingsbrug.geheim.Proefsleutels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Timeout(60)
class VerzegelaarTest {

  private final Proeflogboek proef = Proeflogboek.nieuw();

  @Test
  void laatDeAndereNietWachtenOpEenGemeenteZonderSleutels() {
    Proefsleutels sleutels = Proefsleutels.nieuw();
    Proeflogboek beide = new Proeflogboek(Proefdatabase.nieuw(), sleutels, 100);
    beide.leg(handeling("elders", "Z-1", MOMENT, DOCHTER, VADER));
    beide.leg("Z-1");

    assertThat(beide.metSleutels(sleutels.zonder("elders")).verzegelaar.verzegel()).isEqualTo(1);
    assertThat(beide.verzegelaar.verzegel()).isEqualTo(1);
    assertThat(beide.controle.controleer("elders", null).bevindingen()).isEmpty();
  }

  @Test
  void verzegeltPerGemeenteInEenKeten() {
    proef.leg("Z-1");
    proef.leg(handeling("elders", "Z-1", MOMENT, DOCHTER, VADER));
    assertThat(proef.verzegelaar.verzegel()).isEqualTo(2);
    proef.leg("Z-2");
    assertThat(proef.verzegelaar.verzegel()).isEqualTo(1);
    assertThat(proef.verzegelaar.verzegel()).isZero();

    Verslag hier = proef.controleer();
    assertThat(hier.klopt()).isTrue();
    assertThat(hier.zegels()).isEqualTo(2);
    assertThat(hier.regels()).isEqualTo(2);
    Verslag elders = proef.controle.controleer("elders", null);
    assertThat(elders.klopt()).isTrue();
    assertThat(elders.zegels()).isEqualTo(1);
  }

  @Test
  void deeltGrotePartijenOp() {
    for (int nummer = 0; nummer < 250; nummer++) {
      proef.leg("Z-" + nummer);
    }

    assertThat(proef.verzegelaar.verzegel()).isEqualTo(250);
    assertThat(
            proef.jdbc.queryForList(
                "select array_length(regels, 1) from logboek_zegel order by volgnummer",
                Integer.class))
        .containsExactly(100, 100, 50);
    assertThat(proef.bevindingen()).isEmpty();
  }

  @Test
  void verzegeltEenRegelDieLaterZichtbaarWordtDanEenHogereRegel() {
    long[] laat = new long[1];
    proef.transactie.executeWithoutResult(
        status -> {
          laat[0] = proef.logboek.leg(handeling("Z-laat"));
          var apart = new TransactionTemplate(transacties());
          apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
          apart.executeWithoutResult(binnen -> proef.logboek.leg(handeling("Z-vroeg")));
          assertThat(proef.verzegelaar.verzegel()).isEqualTo(1);
        });

    assertThat(proef.verzegelaar.verzegel()).isEqualTo(1);
    assertThat(
            proef.jdbc.queryForObject(
                "select zegel from logboek_regel where id = ?", Long.class, laat[0]))
        .isEqualTo(2);
    assertThat(proef.bevindingen()).isEmpty();
  }

  @Test
  void laatEenAnderDieBezigIsVoorgaan() {
    proef.leg("Z-1");
    proef.transactie.executeWithoutResult(
        status -> {
          assertThat(new Zegels(proef.jdbc).neemBeurt(GEMEENTE)).isTrue();
          assertThat(proef.verzegelaar.verzegel()).isZero();
        });

    assertThat(proef.verzegelaar.verzegel()).isEqualTo(1);
  }

  @Test
  void wachtNietOpEenRegelDieGewistWordt() {
    long regel = proef.leg("Z-1");
    proef.leg("Z-2");
    proef.transactie.executeWithoutResult(
        status -> {
          proef.logboek.wis(GEMEENTE, regel, Proeflogboek.BEHEERDER, "verzoek");
          assertThat(proef.verzegelaar.verzegel()).isEqualTo(1);
        });

    assertThat(proef.verzegelaar.verzegel()).isEqualTo(2);
    assertThat(proef.bevindingen()).isEmpty();
  }

  @Test
  void gaatDoorMetAnderenAlsHetBijEenGemeenteMislukt() {
    proef.leg(handeling("aanvang", "Z-1", MOMENT, DOCHTER, VADER));
    proef.leg("Z-1");
    proef.jdbc.execute(
        "alter table logboek_zegel add constraint stuk check (gemeente <> 'aanvang')");

    assertThat(proef.verzegelaar.verzegel()).isEqualTo(1);
    assertThat(proef.bevindingen()).isEmpty();
  }

  @Test
  void verzegeltElkeRegelPreciesEenKeerMetVeelSchrijversEnTweeVerzegelaars() throws Exception {
    int schrijvers = 6;
    int elk = 40;
    var bezig = new AtomicBoolean(true);
    var klaar = new CountDownLatch(schrijvers);
    ExecutorService draden = Executors.newFixedThreadPool(schrijvers + 2);
    List<Future<?>> werk = new ArrayList<>();
    for (int schrijver = 0; schrijver < schrijvers; schrijver++) {
      werk.add(
          draden.submit(
              () -> {
                for (int nummer = 0; nummer < elk; nummer++) {
                  schrijfLangzaam("Z-" + nummer);
                }
                klaar.countDown();
              }));
    }
    for (int verzegelaar = 0; verzegelaar < 2; verzegelaar++) {
      werk.add(
          draden.submit(
              () -> {
                while (bezig.get()) {
                  proef.verzegelaar.verzegel();
                }
              }));
    }
    assertThat(klaar.await(50, TimeUnit.SECONDS)).isTrue();
    bezig.set(false);
    for (Future<?> een : werk) {
      een.get();
    }
    draden.shutdown();
    proef.verzegelaar.verzegel();

    Verslag verslag = proef.controleer();
    assertThat(verslag.bevindingen()).isEmpty();
    assertThat(verslag.onverzegeld()).isZero();
    assertThat(verslag.regels()).isEqualTo(schrijvers * elk);
    assertThat(verslag.zegels()).isGreaterThan(1);
    assertThat(
            proef.jdbc.queryForObject(
                "select count(*) - count(distinct r) from logboek_zegel, unnest(regels) r",
                Long.class))
        .isZero();
  }

  private void schrijfLangzaam(String zaak) {
    proef.transactie.executeWithoutResult(
        status -> {
          proef.logboek.leg(handeling(zaak));
          long wacht = ThreadLocalRandom.current().nextLong(20_000_000);
          LockSupport.parkNanos(wacht);
        });
  }

  private PlatformTransactionManager transacties() {
    return Objects.requireNonNull(proef.transactie.getTransactionManager());
  }
}
