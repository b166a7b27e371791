package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class InstellingenTest {
  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
          .withUserConfiguration(Alleen.class);

  @EnableConfigurationProperties(Leveringinstellingen.class)
  static class Alleen {}

  @Test
  void heeftZonderConfiguratieBruikbareWaarden() {
    context.run(
        gestart -> {
          Leveringinstellingen i = gestart.getBean(Leveringinstellingen.class);
          assertThat(i.basis()).isEqualTo(Duration.ofSeconds(30));
          assertThat(i.herhaalbareStatussen()).containsExactlyInAnyOrder(408, 425, 429);
        });
  }

  @Test
  void hetNauwkeurigsteGetalGeldt() {
    context
        .withPropertyValues(
            "machtigingsbrug.levering.bestemmingen.zaaksysteem.gelijktijdig=4",
            "machtigingsbrug.levering.bestemmingen.zaaksysteem.snelheid=20",
            "machtigingsbrug.levering.gemeenten.voorbeeldstad.bestemmingen.zaaksysteem.snelheid=0.2")
        .run(
            gestart -> {
              Leveringinstellingen i = gestart.getBean(Leveringinstellingen.class);
              assertThat(i.grens("voorbeeldstad", "zaaksysteem")).isEqualTo(new Grens(4, 0.2));
              assertThat(i.grens("anderestad", "zaaksysteem")).isEqualTo(new Grens(4, 20));
              assertThat(i.grens("voorbeeldstad", "anders")).isEqualTo(new Grens(8, 50));
            });
  }

  @Test
  void overleeftMetDeStandaardwaardenEenWeekend() {
    context.run(
        gestart -> {
          Herhaalbeleid beleid = new Herhaalbeleid(gestart.getBean(Leveringinstellingen.class));
          Duration kortst = Duration.ZERO;
          for (int geteld = 1; !beleid.op(geteld); geteld++) {
            kortst = kortst.plus(beleid.wachttijd(geteld, 0.5, null).orElseThrow());
          }
          assertThat(kortst).isGreaterThan(Duration.ofHours(66));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "basis=0",
        "pogingen=0",
        "gelijktijdig=0",
        "lease=1ms",
        "plafond=1s",
        "retry-after-plafond=1s",
        "herhaalbare-statussen=500",
        "snelheid=0",
        "snelheid=10001",
        "storingen=0",
        "hoogste-leeftijd=0",
        "bestemmingen.zaaksysteem.gelijktijdig=0",
        "bestemmingen.zaaksysteem.snelheid=0",
        "gemeenten.voorbeeldstad.bestemmingen.zaaksysteem.snelheid=-1"
      })
  void weigertOnzinnigeWaarden(String eigenschap) {
    context
        .withPropertyValues("machtigingsbrug.levering." + eigenschap)
        .run(gestart -> assertThat(gestart).hasFailed());
  }
}
