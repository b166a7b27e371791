package nl.machtigingsbrug.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.kafka.Luisteraar;
import nl.machtigingsbrug.buren.kafka.Makelaar;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** TLS and SASL by the settings of Camel, as docs/koppelvlakken/gebeurtenissen.md has them. */
class BeveiligdeMakelaarIT extends Gebeurtenisproef {

  private static final Path MAP = map();
  private static final Makelaar DICHT = dicht();

  @DynamicPropertySource
  static void beveiliging(DynamicPropertyRegistry register) {
    String kafka = "camel.component.kafka.";
    register.add(MAKELAARS, DICHT::bootstrap);
    register.add(kafka + "security-protocol", () -> "SASL_SSL");
    register.add(kafka + "sasl-mechanism", () -> "PLAIN");
    register.add(
        kafka + "sasl-jaas-config",
        () ->
            "org.apache.kafka.common.security.plain.PlainLoginModule required"
                + " username=\"brug\" password=\"alleen-voor-de-proef\";");
    register.add(kafka + "ssl-truststore-location", () -> MAP.resolve("vertrouwen.p12").toString());
    register.add(kafka + "ssl-truststore-password", () -> Certificaat.WACHTWOORD);
    register.add(kafka + "ssl-truststore-type", () -> "PKCS12");
  }

  @AfterAll
  static void sluit() {
    DICHT.close();
  }

  @Test
  void komtAanOverTlsMetWachtwoord() throws Exception {
    UUID aanvraag = dienIn(Buren.GEMEENTE, GEWOON);

    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(DICHT.lees(Buren.topic(Buren.GEMEENTE)))
                    .filteredOn(bericht -> aanvraag.toString().equals(bericht.key()))
                    .hasSize(2));
    assertThat(van(Buren.GEMEENTE, aanvraag.toString())).isEmpty();
  }

  private static Makelaar dicht() {
    try {
      Makelaar makelaar =
          Makelaar.start(
              MAP.resolve("data"),
              0,
              Luisteraar.beveiligd(
                  MAP,
                  new Certificaatautoriteit("ca").geefUit("makelaar", "00000009999999999004"),
                  "brug",
                  "alleen-voor-de-proef"));
      makelaar.maakTopic(Buren.topic(Buren.GEMEENTE), 1);
      return makelaar;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path map() {
    try {
      return Files.createTempDirectory("makelaar");
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
