package nl.machtigingsbrug.logboek;

import static nl.machtigingsbrug.logboek.Proeflogboek.GEMEENTE;
import static nl.machtigingsbrug.logboek.Proeflogboek.handeling;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Proefsleutels;
import nl.machtigingsbrug.geheim.Zegelsleutel;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The package as the application starts it, with nothing but a datasource and keys. */
class VerzegelklokTest {

  private final Proefsleutels sleutels = Proefsleutels.nieuw();

  private final ApplicationContextRunner app =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  JdbcTemplateAutoConfiguration.class,
                  DataSourceTransactionManagerAutoConfiguration.class))
          .withBean(DataSource.class, Proefdatabase::nieuw)
          .withBean(Kluis.class, sleutels::kluis)
          .withBean(BlindeIndex.class, sleutels::index)
          .withBean(Zegelsleutel.class, sleutels::zegel)
          .withUserConfiguration(App.class)
          .withPropertyValues("machtigingsbrug.logboek.verzegel-elke=20ms");

  @Test
  void verzegeltVanzelf() {
    app.run(
        context -> {
          assertThat(context).hasNotFailed();
          var transactie =
              new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
          transactie.executeWithoutResult(
              status -> context.getBean(Logboek.class).leg(handeling("Z-1")));

          Verslag verslag = wachtOpZegel(context.getBean(Zegelcontrole.class));
          assertThat(verslag.klopt()).isTrue();
          assertThat(verslag.regels()).isEqualTo(1);
          assertThat(Objects.requireNonNull(verslag.laatste()).volgnummer()).isEqualTo(1);
        });
  }

  @Test
  void startNietMetEenOnmogelijkePartij() {
    app.withPropertyValues("machtigingsbrug.logboek.regels-per-zegel=0")
        .run(context -> assertThat(context).hasFailed());
  }

  private static Verslag wachtOpZegel(Zegelcontrole controle) throws InterruptedException {
    Instant eind = Instant.now().plus(Duration.ofSeconds(20));
    Verslag verslag = controle.controleer(GEMEENTE, null);
    while (verslag.zegels() == 0 && Instant.now().isBefore(eind)) {
      Thread.sleep(20);
      verslag = controle.controleer(GEMEENTE, null);
    }
    return verslag;
  }

  @Configuration
  @ComponentScan
  @ConfigurationPropertiesScan
  static class App {}
}
