package nl.machtigingsbrug.zds.modus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Operatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts for whom by the roles alone: what can mean two things means nothing. */
class RoloptredenTest {

  private static final String EEN = "999990421";
  private static final String ANDER = "999990639";

  @ParameterizedTest
  @CsvSource({
    "I1, Zelf",
    "G1 I2, Namens",
    "'', ''",
    "G1, ''",
    "I1 I2, ''",
    "G1 G2 I2, ''",
    "G1 I1, ''"
  })
  void alleenWatEenDingBetekent(String rollen, String optreden) {
    StringBuilder xml = new StringBuilder();
    for (String rol : rollen.isEmpty() ? new String[0] : rollen.split(" ")) {
      String wie = rol.endsWith("1") ? EEN : ANDER;
      xml.append(
          rol.startsWith("G")
              ? Zdsproef.rol("heeftAlsGemachtigde", "ZAKBTRGMC", wie)
              : Zdsproef.initiator(wie));
    }
    var zaak =
        Mutatie.zaak(
                Zdsproef.vraag(
                        Operatie.CREEER_ZAAK, Zdsproef.creeerZaak("B0757", "", xml.toString()))
                    .bericht())
            .wordt();

    assertThat(
            Roloptreden.van(zaak, "zender", Instant.EPOCH)
                .map(gevonden -> gevonden.getClass().getSimpleName())
                .orElse(""))
        .isEqualTo(optreden);
  }
}
