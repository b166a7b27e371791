package nl.machtigingsbrug.communicatie.vtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Rsin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VtbgrenzenTest {

  private static final Instant NU = Instant.parse("2026-11-27T12:00:00Z");
  private static final String LINK = "https://formulieren.example/aanvulling";

  static Stream<Arguments> gevallen() {
    return Stream.of(
        bericht("onderwerp", o -> o.onderwerp("x".repeat(51))),
        bericht("onderwerp", o -> o.onderwerp(" ")),
        bericht("tekst", o -> o.tekst("x".repeat(4001))),
        bericht("tekst", o -> o.tekst("")),
        bericht("bijlagen[1].omschrijving", o -> metBijlagen(o, "x".repeat(41), UUID.randomUUID())),
        bericht("bijlagen[1]", o -> metBijlagen(o, "Besluit", null)),
        bericht("zaakidentificatie", o -> o.zaak("é".repeat(40))),
        bericht(
            "ontvanger",
            o ->
                o.ontvanger(
                    new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", "X", null, null)),
                    Hoedanigheid.GEMACHTIGDE)),
        bericht(
            "ontvanger",
            o -> o.ontvanger(new Organisatie(new Rsin("999998894")), Hoedanigheid.GEMACHTIGDE)),
        bericht("ontvanger", o -> o.ontvanger(new Medewerker("m1"), Hoedanigheid.GEMACHTIGDE)),
        taak("onderwerp", null, o -> o.onderwerp("x".repeat(101))),
        taak("soort", null, o -> o.soort(Berichtsoort.BESLUIT)),
        taak("tekst", null, o -> o.tekst("x".repeat(4001))),
        taak("tekst", LINK, o -> o.tekst("x".repeat(81))),
        taak("uiterlijk", null, o -> o.uiterlijk(null)),
        taak("bijlagen", null, o -> o.bijlage("Lijst", UUID.randomUUID())),
        taak("publicatie", null, o -> o.publicatie(NU.plusSeconds(60))));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void watNietPastWordtGenoemd(String veld, Kanaalgrens grens, Voorbeeldopdracht opdracht) {
    assertThat(grens.toets(opdracht.maak())).extracting(Overschrijding::veld).containsExactly(veld);
  }

  @Test
  void opDeGrensPastHet() {
    assertThat(
            berichtgrens()
                .toets(
                    Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT)
                        .onderwerp("😀".repeat(50))
                        .tekst("x".repeat(4000))
                        .bijlage("x".repeat(40), UUID.randomUUID())
                        .maak()))
        .isEmpty();
    assertThat(
            taakgrens(LINK)
                .toets(Voorbeeldopdracht.voor(Kanaal.VTB_TAAK).tekst("x".repeat(80)).maak()))
        .isEmpty();
  }

  private static Voorbeeldopdracht metBijlagen(
      Voorbeeldopdracht opdracht, String omschrijving, @org.jspecify.annotations.Nullable UUID id) {
    return opdracht.bijlage("Goed", UUID.randomUUID()).bijlage(omschrijving, id);
  }

  private static Arguments bericht(String veld, UnaryOperator<Voorbeeldopdracht> hoe) {
    return Arguments.of(
        veld, berichtgrens(), hoe.apply(Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT)));
  }

  private static Arguments taak(
      String veld,
      @org.jspecify.annotations.Nullable String link,
      UnaryOperator<Voorbeeldopdracht> hoe) {
    return Arguments.of(
        veld, taakgrens(link), hoe.apply(Voorbeeldopdracht.voor(Kanaal.VTB_TAAK).tekst("Kort.")));
  }

  private static Kanaalgrens berichtgrens() {
    return new Berichtgrens(Proefportaal.gemeenten(Proefportaal.instellingen(null)));
  }

  private static Kanaalgrens taakgrens(@org.jspecify.annotations.Nullable String link) {
    return new Taakgrens(
        Proefportaal.gemeenten(Proefportaal.instellingen(link)), Clock.fixed(NU, ZoneOffset.UTC));
  }
}
