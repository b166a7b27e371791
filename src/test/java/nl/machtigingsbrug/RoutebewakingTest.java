package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.fout.Afwijzing;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RoutebewakingTest {

  private final ApplicationContextRunner toepassing =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(CamelAutoConfiguration.class))
          .withPropertyValues(
              "camel.main.routes-include-pattern=classpath:routebewaking/slecht.camel.yaml",
              "camel.main.auto-startup=false");

  @Test
  void eenRouteDieZichNietBeschermtHoudtHetStartenTegen() {
    toepassing
        .withUserConfiguration(Routebewaking.class)
        .run(
            start ->
                assertThat(start.getStartupFailure())
                    .hasRootCauseInstanceOf(Afwijzing.class)
                    .hasMessageContaining("MB-CONFIG-01")
                    .hasMessageContaining("slecht: first step is not soapingang")
                    .hasMessageContaining("slecht: no SoapHeaderfilter")
                    .hasMessageContaining("slecht: toD"));
  }

  @Test
  void zonderDeBewakingHoudtNietsHaarTegen() {
    toepassing.run(start -> assertThat(start).hasNotFailed());
  }
}
