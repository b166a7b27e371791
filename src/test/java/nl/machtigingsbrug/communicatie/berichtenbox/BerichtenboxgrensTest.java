package nl.machtigingsbrug.communicatie.berichtenbox;

import static nl.machtigingsbrug.communicatie.Proefopdracht.bijlage;
import static nl.machtigingsbrug.communicatie.Proefopdracht.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.machtigingsbrug.communicatie.Grensbewaking;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.communicatie.Proefopdracht;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Organisatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BerichtenboxgrensTest {

  private static final Instant NU = Instant.parse("2026-11-27T12:00:00Z");
  private static final Proefopdracht GEWOON = Proefopdracht.gewoon(Kanaal.BERICHTENBOX);
  private static final Berichtenboxgrens GRENS =
      new Berichtenboxgrens(Clock.fixed(NU, ZoneOffset.UTC));

  static List<Proefopdracht> passend() {
    return List.of(
        GEWOON,
        GEWOON.onderwerp("é".repeat(50)),
        GEWOON.onderwerp("😀".repeat(25)),
        GEWOON.tekst("x".repeat(4000)),
        GEWOON.tekst("x".repeat(3996) + "\n"),
        GEWOON.tekst(""),
        GEWOON.zaak("z".repeat(25)),
        GEWOON.zaak(null),
        GEWOON.publicatie(NU.plus(Duration.ofDays(13))),
        GEWOON.publicatie(NU.minusSeconds(60)),
        GEWOON.bijlagen(pdf("b".repeat(40), 250_000), pdf("c", 250_000)));
  }

  @ParameterizedTest
  @MethodSource("passend")
  void watPastMag(Proefopdracht opdracht) {
    assertThat(GRENS.toets(opdracht.opdracht())).isEmpty();
  }

  static List<Arguments> teveel() {
    return List.of(
        Arguments.of("onderwerp", GEWOON.onderwerp("")),
        Arguments.of("onderwerp", GEWOON.onderwerp(" ")),
        Arguments.of("onderwerp", GEWOON.onderwerp("o".repeat(51))),
        Arguments.of("onderwerp", GEWOON.onderwerp("😀".repeat(26))),
        Arguments.of("onderwerp", GEWOON.onderwerp("a\u0000b")),
        Arguments.of("tekst", GEWOON.tekst("x".repeat(4001))),
        Arguments.of("tekst", GEWOON.tekst("x".repeat(3997) + "\n")),
        Arguments.of("tekst", GEWOON.tekst("\ufffe")),
        Arguments.of("zaakidentificatie", GEWOON.zaak("z".repeat(26))),
        Arguments.of("publicatie", GEWOON.publicatie(NU.plus(Duration.ofDays(13)).plusSeconds(1))),
        Arguments.of("ontvanger", GEWOON.aan(new Organisatie(new KvkNummer("12345678")))),
        Arguments.of("bijlagen", GEWOON.bijlagen(pdf("a", 1), pdf("b", 1), pdf("c", 1))),
        Arguments.of("bijlagen", GEWOON.bijlagen(pdf("a", 250_000), pdf("b", 250_001))),
        Arguments.of(
            "bijlagen[0].mediatype", GEWOON.bijlagen(bijlage("a", "application/msword", 1, 1))),
        Arguments.of("bijlagen[1].bytes", GEWOON.bijlagen(pdf("a", 1), pdf("b", 0))),
        Arguments.of("bijlagen[0].omschrijving", GEWOON.bijlagen(pdf("a".repeat(41), 1))),
        Arguments.of("bijlagen[0].omschrijving", GEWOON.bijlagen(pdf("", 1))));
  }

  @ParameterizedTest
  @MethodSource("teveel")
  void watNietPastWordtGenoemdEnTegengehouden(String veld, Proefopdracht opdracht) {
    List<Overschrijding> te = GRENS.toets(opdracht.opdracht());

    assertThat(te).extracting(Overschrijding::veld).containsExactly(veld);
    assertThat(te.get(0).uitleg()).endsWith(".").doesNotContain(Proefopdracht.BSN);
    assertThatThrownBy(() -> Grensbewaking.bewaak(GRENS, opdracht.opdracht()))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-KANAAL-01 (" + veld + ")");
  }

  @Test
  void elkeGrensWordtGenoemd() {
    assertThat(
            GRENS.toets(GEWOON.onderwerp("").zaak("z".repeat(30)).bijlagen(pdf("", 1)).opdracht()))
        .hasSize(3);
  }

  @Test
  void hetKanaalIsDeBerichtenbox() {
    assertThat(GRENS.kanaal()).isEqualTo(Kanaal.BERICHTENBOX);
  }
}
