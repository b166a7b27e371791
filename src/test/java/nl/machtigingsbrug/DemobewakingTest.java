package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemobewakingTest {

  private final ApplicationContextRunner toepassing =
      new ApplicationContextRunner().withUserConfiguration(Demobewaking.class);

  private final ApplicationContextRunner demo =
      toepassing.withPropertyValues("spring.profiles.active=demo");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldstad.zaken=https://zaken.gemeente.nl/api/v1",
        "machtigingsbrug.token.uitgevers.inlog.sleutels=https://localhost.gemeente.nl/jwks",
        "machtigingsbrug.x=http://localhost@gemeente.nl/",
        "machtigingsbrug.x=http://localhost:80@gemeente.nl:80/",
        "machtigingsbrug.x=http://[2001:db8::1]/",
        "machtigingsbrug.x=http://127.0.0.1.gemeente.nl/",
        "machtigingsbrug.x=http://voorbeeld.example.nl/",
        "machtigingsbrug.x=http://mijnexample/",
        "machtigingsbrug.x[0]=HTTPS://GEMEENTE.NL",
        "machtigingsbrug.x=${host:https://gemeente.nl}",
        "spring.datasource.url=jdbc:postgresql://db.gemeente.nl:5432/brug",
        "spring.datasource.url=jdbc:postgresql://localhost:5432,db.gemeente.nl:5432/brug",
        "camel.component.kafka.brokers=localhost:9092,kafka.gemeente.nl:9092",
        "spring.kafka.bootstrap-servers=10.0.0.1:9092"
      })
  void weigertEenAdresBuitenDezeMachine(String eigenschap) {
    demo.withPropertyValues(eigenschap)
        .run(
            start ->
                assertThat(start.getStartupFailure())
                    .isInstanceOf(Afwijzing.class)
                    .hasMessageContaining("MB-CONFIG-01")
                    .hasMessageContaining(eigenschap.substring(0, eigenschap.indexOf('=')))
                    .message()
                    .doesNotContainIgnoringCase("gemeente.nl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "machtigingsbrug.x=http://localhost:8080/zaken/api/v1",
        "machtigingsbrug.x=http://127.0.0.1/",
        "machtigingsbrug.x=http://[::1]:80/",
        "machtigingsbrug.x=https://zaken.example/api",
        "machtigingsbrug.x=https://ZAKEN.EXAMPLE",
        "machtigingsbrug.x=urn:nl:voorbeeld:1",
        "machtigingsbrug.levering.basis=10s",
        "spring.datasource.url=jdbc:postgresql://localhost:5432,127.0.0.1:5433/brug",
        "camel.component.kafka.brokers=localhost:9092",
        "elders.adres=https://gemeente.nl"
      })
  void startBijBurenOpDezeMachine(String eigenschap) {
    demo.withPropertyValues(eigenschap).run(start -> assertThat(start).hasNotFailed());
  }

  @Test
  void bewaaktAlleenHetProfielDemo() {
    toepassing
        .withPropertyValues("machtigingsbrug.x=https://gemeente.nl")
        .run(start -> assertThat(start).hasNotFailed());
  }

  @Test
  void zietOokWatDeOmgevingZet() {
    demo.withInitializer(
            start ->
                start
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new org.springframework.core.env.SystemEnvironmentPropertySource(
                            "systemEnvironment",
                            java.util.Map.of("MACHTIGINGSBRUG_X", "https://gemeente.nl"))))
        .run(start -> assertThat(start).hasFailed());
  }
}
