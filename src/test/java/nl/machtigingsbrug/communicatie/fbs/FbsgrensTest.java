package nl.machtigingsbrug.communicatie.fbs;

import static nl.machtigingsbrug.communicatie.Proefopdracht.bijlage;
import static nl.machtigingsbrug.communicatie.Proefopdracht.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.communicatie.Proefopdracht;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Organisatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FbsgrensTest {

  private static final Proefopdracht GEWOON = Proefopdracht.gewoon(Kanaal.FBS);
  private static final Fbsgrens GRENS = new Fbsgrens();

  static List<Proefopdracht> passend() {
    return List.of(
        GEWOON,
        GEWOON.aan(new Organisatie(new KvkNummer("12345678"))),
        GEWOON.onderwerp("o".repeat(255)),
        GEWOON.tekst("é".repeat(512 * 1024)),
        GEWOON.bijlagen(pdf("n".repeat(255), 1), pdf("b", 1), pdf("c", 1)));
  }

  @ParameterizedTest
  @MethodSource("passend")
  void watPastMag(Proefopdracht opdracht) {
    assertThat(GRENS.toets(opdracht.opdracht())).isEmpty();
  }

  static List<Arguments> teveel() {
    return List.of(
        Arguments.of("ontvanger", GEWOON.aan(new Medewerker("m1"))),
        Arguments.of("onderwerp", GEWOON.onderwerp("")),
        Arguments.of("onderwerp", GEWOON.onderwerp("o".repeat(256))),
        Arguments.of("tekst", GEWOON.tekst("")),
        Arguments.of("tekst", GEWOON.tekst("é".repeat(512 * 1024) + "x")),
        Arguments.of("bijlagen[0].mediatype", GEWOON.bijlagen(bijlage("a", "text/html", 1, 1))),
        Arguments.of("bijlagen[0].bytes", GEWOON.bijlagen(pdf("a", 0))),
        Arguments.of("bijlagen[0].omschrijving", GEWOON.bijlagen(pdf("n".repeat(256), 1))),
        Arguments.of("bijlagen", GEWOON.bijlagen(bijlage("a", "application/pdf", 20_000_001, 1))));
  }

  @ParameterizedTest
  @MethodSource("teveel")
  void watNietPastWordtGenoemd(String veld, Proefopdracht opdracht) {
    assertThat(GRENS.toets(opdracht.opdracht()))
        .extracting(Overschrijding::veld)
        .containsExactly(veld);
  }
}
