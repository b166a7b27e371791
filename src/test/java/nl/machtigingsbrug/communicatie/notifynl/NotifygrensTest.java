package nl.machtigingsbrug.communicatie.notifynl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotifygrensTest {

  private static final Instant NU = Instant.parse("2026-11-27T12:00:00Z");

  @ParameterizedTest
  @EnumSource(names = {"EMAIL", "SMS", "BRIEF_NOTIFYNL"})
  void eenGewoonBerichtPast(Kanaal kanaal) {
    assertThat(toets(Voorbeeldopdracht.voor(kanaal))).isEmpty();
  }

  static Stream<Arguments> gevallen() {
    return Stream.of(
        geval("soort", Kanaal.EMAIL, o -> o.soort(Berichtsoort.BESLUIT)),
        geval("bijlagen", Kanaal.EMAIL, o -> o.bijlage("Besluit", null)),
        geval("tekst", Kanaal.EMAIL, o -> o.tekst(" ")),
        geval("tekst", Kanaal.EMAIL, o -> o.tekst("x".repeat(100_001))),
        geval("onderwerp", Kanaal.EMAIL, o -> o.onderwerp("")),
        geval("onderwerp", Kanaal.EMAIL, o -> o.onderwerp("x".repeat(201))),
        geval("adres", Kanaal.EMAIL, o -> o.adres(new Adres.Email("a@b.example,c@d.example"))),
        geval("adres", Kanaal.EMAIL, o -> o.adres(new Adres.Telefoon("+31612345678"))),
        geval("adres", Kanaal.SMS, o -> o.adres(new Adres.Telefoon("+31201234567"))),
        geval("tekst", Kanaal.SMS, o -> o.tekst("x".repeat(919))),
        geval("publicatie", Kanaal.SMS, o -> o.publicatie(NU.plusSeconds(86_401))),
        geval("publicatie", Kanaal.BRIEF_NOTIFYNL, o -> o.publicatie(NU.plusSeconds(60))),
        geval("tekst", Kanaal.BRIEF_NOTIFYNL, o -> o.tekst("x".repeat(20_001))),
        geval("adres", Kanaal.BRIEF_NOTIFYNL, o -> o.adres(post("A", "1234 AB Plaats"))),
        geval("adres", Kanaal.BRIEF_NOTIFYNL, o -> o.adres(post("A", "", "1234 AB Plaats"))),
        geval("adres", Kanaal.BRIEF_NOTIFYNL, o -> o.adres(post("A", "b\nc", "1234 AB Plaats"))),
        geval("adres", Kanaal.BRIEF_NOTIFYNL, o -> o.adres(post("A", "x".repeat(101), "Plaats"))),
        geval(
            "adres",
            Kanaal.BRIEF_NOTIFYNL,
            o -> o.adres(post("A", "1", "2", "3", "4", "5", "6", "7"))));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void watNietPastWordtGenoemd(String veld, Voorbeeldopdracht opdracht) {
    assertThat(toets(opdracht)).extracting(Overschrijding::veld).containsExactly(veld);
  }

  private static List<Overschrijding> toets(Voorbeeldopdracht opdracht) {
    var gemaakt = opdracht.maak();
    return new Notifygrens(
            gemaakt.kanaal(), Proefdienst.gemeenten(), Clock.fixed(NU, ZoneOffset.UTC))
        .toets(gemaakt);
  }

  private static Arguments geval(
      String veld, Kanaal kanaal, java.util.function.UnaryOperator<Voorbeeldopdracht> hoe) {
    return Arguments.of(veld, hoe.apply(Voorbeeldopdracht.voor(kanaal)));
  }

  private static Adres.Post post(String naam, String... regels) {
    return new Adres.Post(naam, List.of(regels));
  }
}
