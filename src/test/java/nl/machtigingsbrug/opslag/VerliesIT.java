package nl.machtigingsbrug.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.netwerk.Doorgeefluik;
import nl.machtigingsbrug.proces.Poorten;
import nl.machtigingsbrug.scenario.Portaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The database goes and comes back while the application lives on: who calls hears so, what was
 * acknowledged is delivered once, and nobody has to start anything again.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=500ms",
      "machtigingsbrug.levering.plafond=1s",
      "machtigingsbrug.levering.lease=5s",
      "machtigingsbrug.logboek.verzegel-elke=500ms",
      "db-scheduler.polling-interval=200ms",
      "db-scheduler.heartbeat-interval=1s",
      "spring.datasource.hikari.connection-timeout=2000",
      "spring.datasource.hikari.validation-timeout=1000",
      "spring.datasource.hikari.data-source-properties.socketTimeout=3"
    })
@DirtiesContext
@Timeout(value = 4, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VerliesIT {

  private static final Path MAP = map();
  private static final int POORT = Poorten.vrij();
  private static Postgres server = Postgres.met(MAP.resolve("postgres"), POORT);
  private static final String DATABASE = server.nieuweDatabase();
  private static final Doorgeefluik LUIK = Doorgeefluik.naar(POORT);
  private static final Buren BUREN =
      Buren.start(MAP.resolve("buren"), DATABASE.replace(":" + POORT, ":" + LUIK.poort()));

  @LocalServerPort int poort;
  private Proefportaal portaal;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @BeforeEach
  void begin() {
    portaal = new Proefportaal(BUREN, poort);
  }

  @AfterEach
  void herstel() {
    LUIK.herstel();
  }

  @AfterAll
  static void sluit() {
    BUREN.close();
  }

  @Test
  void wieBeltTerwijlDeDatabaseWegIsHoortDatEnKanHerhalen() {
    List<String> ervoor = List.of(portaal.bevestigd(), portaal.bevestigd());
    ObjectNode tijdens = portaal.nieuw();

    LUIK.weiger();
    eisStoring(portaal.dienIn(tijdens));
    eisStoring(portaal.lees("/v1/aanvragen/" + ervoor.get(0)));
    LUIK.herstel();

    String id = herhaalTotBevestigd(tijdens);
    ervoor.forEach(portaal::eisEenZaak);
    portaal.eisEenZaak(id);
    eisVerzegeldEnStil();
  }

  @Test
  void eenVerbindingDieNietsMeerDoorgeeftWordtOpgemerkt() {
    String ervoor = portaal.bevestigd();
    ObjectNode tijdens = portaal.nieuw();

    LUIK.slik();
    eisStoring(portaal.dienIn(tijdens));
    LUIK.herstel();

    portaal.eisEenZaak(herhaalTotBevestigd(tijdens));
    portaal.eisEenZaak(ervoor);
    eisVerzegeldEnStil();
  }

  @Test
  void afgebrokenVerbindingenKostenNietsDatBevestigdWas() throws Exception {
    eisAllesEenKeer(
        () -> {
          beheer(
              "select pg_terminate_backend(pid) from pg_stat_activity"
                  + " where application_name = 'machtigingsbrug'");
          return true;
        });
  }

  @Test
  void verbrokenVerbindingenKostenNietsDatBevestigdWas() throws Exception {
    eisAllesEenKeer(
        () -> {
          LUIK.verbreek();
          return true;
        });
  }

  @Test
  void eenHerstartVanDeServerVraagtGeenHerstartVanOns() throws Exception {
    List<String> ervoor = List.of(portaal.bevestigd(), portaal.bevestigd());
    ObjectNode tijdens = portaal.nieuw();

    server.close();
    eisStoring(portaal.dienIn(tijdens));
    server = Postgres.met(MAP.resolve("postgres"), POORT);

    portaal.eisEenZaak(herhaalTotBevestigd(tijdens));
    ervoor.forEach(portaal::eisEenZaak);
    eisVerzegeldEnStil();
  }

  /** Portals hand in while connections break again and again; each repeats what was refused. */
  private void eisAllesEenKeer(Callable<Boolean> breuk) throws Exception {
    AtomicBoolean klaar = new AtomicBoolean();
    ExecutorService draden = Executors.newFixedThreadPool(5);
    try {
      Future<Integer> breker =
          draden.submit(
              () -> {
                int keer = 0;
                while (!klaar.get()) {
                  breuk.call();
                  keer++;
                  // Ever longer: on a slow machine nothing would get through between two.
                  Thread.sleep(300 + 50L * keer);
                }
                return keer;
              });
      List<Future<List<String>>> lopend = new ArrayList<>();
      for (int portalen = 0; portalen < 4; portalen++) {
        lopend.add(draden.submit(this::dienVijfIn));
      }
      List<String> ids = new ArrayList<>();
      for (Future<List<String>> deel : lopend) {
        ids.addAll(deel.get());
      }
      klaar.set(true);
      assertThat(breker.get()).isPositive();
      assertThat(ids).doesNotHaveDuplicates().hasSize(20);
      ids.forEach(portaal::eisEenZaak);
      eisVerzegeldEnStil();
    } finally {
      klaar.set(true);
      draden.shutdownNow();
    }
  }

  private List<String> dienVijfIn() {
    List<String> ids = new ArrayList<>();
    while (ids.size() < 5) {
      ids.add(herhaalTotBevestigd(portaal.nieuwHerhaald()));
    }
    return ids;
  }

  private String herhaalTotBevestigd(ObjectNode aanvraag) {
    Portaal.Antwoord antwoord = portaal.dienIn(aanvraag);
    while (antwoord.status() != 202) {
      eisStoring(antwoord);
      antwoord = portaal.dienIn(aanvraag);
    }
    return antwoord.inhoud().path("id").asText();
  }

  private static void eisStoring(Portaal.Antwoord antwoord) {
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(503);
    assertThat(antwoord.inhoud().path("code").asText()).isEqualTo("MB-STORING-01");
    assertThat(antwoord.inhoud().path("status").asInt()).isEqualTo(503);
  }

  /** The sealer and the clock go on: nothing is left over. */
  private static void eisVerzegeldEnStil() {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> aantal("select count(*) from logboek_regel where zegel is null") == 0);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> aantal("select count(*) from scheduled_tasks where task_name = 'levering'") == 0);
  }

  private static long aantal(String sql) throws SQLException {
    try (Connection verbinding = beheerder();
        Statement opdracht = verbinding.createStatement();
        var rij = opdracht.executeQuery(sql)) {
      rij.next();
      return rij.getLong(1);
    }
  }

  private static void beheer(String sql) throws SQLException {
    try (Connection verbinding = beheerder();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    }
  }

  /** Not through the relay. */
  private static Connection beheerder() throws SQLException {
    return DriverManager.getConnection(DATABASE, "postgres", "postgres");
  }

  private static Path map() {
    try {
      return Files.createTempDirectory("verlies");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
