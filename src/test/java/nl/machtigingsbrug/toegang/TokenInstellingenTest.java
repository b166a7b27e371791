package nl.machtigingsbrug.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A check of a token never falls away because a setting does. */
class TokenInstellingenTest {

  private static final Map<String, String> VOLLEDIG =
      Map.of(
          "issuer", "https://inlog.example",
          "sleutels", "https://inlog.example/jwks",
          "publiek", "https://machtigingsbrug.example");

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(TokenInstellingen.class)
  static class Instellingen {}

  @ParameterizedTest
  @ValueSource(strings = {"issuer", "sleutels", "publiek"})
  void stoptZonderEenVanDeDrie(String weg) {
    start(VOLLEDIG.keySet().stream().filter(deel -> !deel.equals(weg)), "")
        .run(start -> assertThat(start).hasFailed());
    start(VOLLEDIG.keySet().stream().filter(deel -> !deel.equals(weg)), weg)
        .run(start -> assertThat(start).hasFailed());
  }

  @Test
  void startMetAlleDrie() {
    start(VOLLEDIG.keySet().stream(), "").run(start -> assertThat(start).hasNotFailed());
  }

  private static ApplicationContextRunner start(Stream<String> delen, String leeg) {
    List<String> regels =
        Stream.concat(
                delen.map(deel -> deel + "=" + VOLLEDIG.get(deel)),
                leeg.isEmpty() ? Stream.empty() : Stream.of(leeg + "="))
            .map(regel -> "machtigingsbrug.token.uitgevers.inlog." + regel)
            .toList();
    return new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                ConfigurationPropertiesAutoConfiguration.class, ValidationAutoConfiguration.class))
        .withUserConfiguration(Instellingen.class)
        .withPropertyValues(regels.toArray(String[]::new));
  }
}
