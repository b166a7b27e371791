package nl.machtigingsbrug.levering;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.machtigingsbrug.buren.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts with nothing but a datasource, and stops without breaking off what runs. */
class AfsluitenIT {
  private final String url = Postgres.gedeeld().nieuweDatabase();

  @Test
  void laatEenLopendePogingAflopen() throws Exception {
    UUID aanvraag = UUID.randomUUID();
    CountDownLatch bezig = new CountDownLatch(1);
    ConfigurableApplicationContext context = start();
    context
        .getBean(Buurman.class)
        .dossier(aanvraag)
        .bij(
            "melden",
            Buurman.Gedrag.na(
                () -> {
                  bezig.countDown();
                  Thread.sleep(1500);
                }));
    UUID id = plan(context, aanvraag);
    assertThat(bezig.await(20, SECONDS)).isTrue();

    context.close();

    String staat =
        JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"))
            .sql("select staat || ' ' || poging from levering where id = ?")
            .param(id)
            .query(String.class)
            .single();
    assertThat(staat).isEqualTo("GELEVERD 1");
  }

  @Test
  void merktEenDodeInstantieBinnenEenMinuut() {
    try (ConfigurableApplicationContext context = start()) {
      DbSchedulerProperties klok = context.getBean(DbSchedulerProperties.class);

      assertThat(klok.getHeartbeatInterval().multipliedBy(klok.getMissedHeartbeatsLimit()))
          .isLessThan(Duration.ofMinutes(1));
      assertThat(klok.getPollingStrategyUpperLimitFractionOfThreads()).isLessThanOrEqualTo(1);
      assertThat(klok.isFailureLoggerLogStackTrace()).isFalse();
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(Leveringsproef.Toepassing.class)
        .web(WebApplicationType.NONE)
        .run(
            "--camel.main.routes-include-pattern=classpath:levering/uit-proef-zaak.camel.yaml",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres");
  }

  private static UUID plan(ConfigurableApplicationContext context, UUID aanvraag) {
    Leveringen leveringen = context.getBean(Leveringen.class);
    Opdracht opdracht = new Opdracht(aanvraag, 0, "a", "b", "uit-proef-blind");
    UUID[] id = new UUID[1];
    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> id[0] = leveringen.plan(opdracht));
    return id[0];
  }
}
