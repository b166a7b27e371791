package nl.machtigingsbrug.levering;

import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.machtigingsbrug.buren.Postgres;
import org.apache.camel.model.ModelCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine with its clock on a real database, beside a neighbour that can be told to fail. */
@SpringBootTest(
    classes = Leveringsproef.Toepassing.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "machtigingsbrug.levering.basis=50ms",
      "machtigingsbrug.levering.plafond=200ms",
      "machtigingsbrug.levering.pogingen=4",
      "machtigingsbrug.levering.lease=5s",
      "machtigingsbrug.levering.poort=400ms",
      "machtigingsbrug.levering.stop=100ms",
      "machtigingsbrug.levering.gelijktijdig=3",
      "db-scheduler.polling-interval=50ms",
      "db-scheduler.heartbeat-interval=500ms",
      "camel.main.routes-include-pattern=classpath:levering/uit-proef-zaak.camel.yaml"
    })
abstract class Leveringsproef {
  static final String GEMEENTE = "voorbeeldstad";

  @Autowired Leveringen leveringen;
  @Autowired Leveringbesluiten besluiten;
  @Autowired Afloop afloop;
  @Autowired Leveraar leveraar;
  @Autowired Stopschakelaar stopschakelaar;
  @Autowired Doseringen doseringen;
  @Autowired Werkvoorraad werkvoorraad;
  @Autowired BrekendeStappen stappen;
  @Autowired Buurman buurman;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource bron;
  @Autowired PlatformTransactionManager transacties;
  @Autowired ModelCamelContext camel;
  @Autowired Scheduler scheduler;
  @Autowired List<Task<?>> taken;

  final UUID aanvraag = UUID.randomUUID();

  /** Not marked as configuration: the scan of the whole application passes it by. */
  @EnableAutoConfiguration
  @Import({LeveringConfiguratie.class, Proefroutes.class, Buurman.class})
  static class Toepassing {
    @Bean
    @Primary
    BrekendeStappen brekendeStappen(JdbcClient jdbc, Leveringinstellingen i) {
      return new BrekendeStappen(jdbc, i.lease());
    }
  }

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry eigenschappen) {
    Postgres.verseDatabase(eigenschappen);
  }

  @AfterEach
  void ruimOp() {
    buurman.altijd(Buurman.Gedrag.goed());
    jdbc.sql("delete from scheduled_tasks where task_name = 'levering' and not picked").update();
    jdbc.sql("update levering set staat = 'INGETROKKEN' where staat in ('WACHT', 'BEZIG')")
        .update();
    jdbc.sql("delete from werkvoorraad").update();
    jdbc.sql("delete from leveringsstop").update();
    jdbc.sql("delete from dosering").update();
  }

  /** The clock of one more instance. */
  Scheduler instantie(String naam) {
    Scheduler klok =
        Scheduler.create(bron, taken)
            .schedulerName(new SchedulerName.Fixed(naam))
            .pollingInterval(Duration.ofMillis(20))
            .pollUsingLockAndFetch(0.5, 1.0)
            .threads(5)
            .build();
    klok.start();
    return klok;
  }

  UUID plan(String route) {
    return plan(route, 0);
  }

  UUID plan(String route, int volgnummer) {
    return inTransactie(
        () -> leveringen.plan(new Opdracht(aanvraag, volgnummer, GEMEENTE, "zaaksysteem", route)));
  }

  <T> T inTransactie(Supplier<T> werk) {
    T uit = new TransactionTemplate(transacties).execute(status -> werk.get());
    return Objects.requireNonNull(uit);
  }

  Levering levering(UUID id) {
    return leveringen.vind(id).orElseThrow();
  }

  Levering wachtTot(UUID id, Predicate<Levering> zover) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> levering(id), zover);
  }

  Levering wachtOp(UUID id, Staat staat) {
    return wachtTot(id, levering -> levering.staat() == staat);
  }

  Buurman.Dossier dossier() {
    return buurman.dossier(aanvraag);
  }
}
