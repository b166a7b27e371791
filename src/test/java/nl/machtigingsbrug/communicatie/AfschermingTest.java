package nl.machtigingsbrug.communicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No channel can be given a message that shows where the other lives or can be reached. */
class AfschermingTest {

  private static final Adres[] VAN_MOEDER = {
    new Adres.Email("moeder.p@post.example"),
    new Adres.Telefoon("+31687654321"),
    new Adres.Post("P. de Moeder", List.of("Lindelaan 12 A", "4321 ZX  Elders")),
    new Adres.Post("P. de Moeder", List.of("Kerkstraat 7", "2000 Antwerpen", "België")),
    new Adres.OpNummer()
  };

  static Stream<Arguments> kanalenEnSporen() {
    return Arrays.stream(Kanaal.values())
        .flatMap(
            kanaal ->
                Stream.of(
                        "Mail naar moeder.p@post.example.",
                        "Mail naar Moeder.P@Post.Example",
                        "Bel +31 6 8765 43 21.",
                        "Bel (06) 87654321",
                        "Bel 06-8765 4321 of 0031687654321",
                        "Zij woont op Lindelaan 12 A.",
                        "Zij woont op LINDELAAN 12-a, daar.",
                        "Postcode 4321ZX",
                        "Postcode 4321 zx.",
                        "Bezoek: Kerkstraat 7; bel aan",
                        "Stad: 2000 Antwerpen")
                    .map(spoor -> Arguments.of(kanaal, spoor)));
  }

  @ParameterizedTest
  @MethodSource("kanalenEnSporen")
  void geenKanaalKrijgtEenTekstMetHetAdresVanDeAnder(Kanaal kanaal, String spoor) {
    eist("tekst", Voorbeeldopdracht.voor(kanaal).zonder(VAN_MOEDER).tekst("Hallo.\n\n" + spoor));
    eist("onderwerp", Voorbeeldopdracht.voor(kanaal).zonder(VAN_MOEDER).onderwerp(spoor));
    eist("bijlagen", Voorbeeldopdracht.voor(kanaal).zonder(VAN_MOEDER).bijlage(spoor, null));
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(kanaal).zonder(VAN_MOEDER).maak();
    assertThatThrownBy(() -> opdracht.keur(spoor))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.veld()).isEqualTo("toelichting"));
  }

  @ParameterizedTest
  @EnumSource(Kanaal.class)
  void geenKanaalStuurtNaarHetAdresVanDeAnder(Kanaal kanaal) {
    for (Adres adres : Arrays.copyOf(VAN_MOEDER, 4)) {
      Voorbeeldopdracht opdracht = Voorbeeldopdracht.voor(kanaal).zonder(VAN_MOEDER).adres(adres);
      eist("adres", opdracht);
    }
    Verzendopdracht goed = Voorbeeldopdracht.voor(kanaal).zonder(VAN_MOEDER).maak();
    assertThatThrownBy(() -> goed.naar(VAN_MOEDER[2])).isInstanceOf(Afwijzing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Lindelaan is lang.",
        "Lindelaan 12",
        "Lindelaan 121 A",
        "Bel 14 0999 of mail gemeente@stad.example",
        "Zaak 4321, brief ZX",
        "Postcode 4321 ZY",
        "Ons kenmerk 687654320"
      })
  void watEropLijktIsGeenAdresVanDeAnder(String tekst) {
    assertThatCode(
            () -> Voorbeeldopdracht.voor(Kanaal.EMAIL).zonder(VAN_MOEDER).tekst(tekst).maak())
        .doesNotThrowAnyException();
  }

  @Test
  void wieSamenWonenMogenHetEigenAdresLezen() {
    Adres.Post moeder = new Adres.Post("P. de Moeder", Voorbeeldopdracht.POST.regels());
    Voorbeeldopdracht brief =
        Voorbeeldopdracht.voor(Kanaal.BRIEF_PRINT)
            .zonder(moeder, VAN_MOEDER[0])
            .tekst("De traplift komt op Dorpsstraat 1, 1234 AB.");

    assertThat(brief.maak().tekst()).contains("Dorpsstraat 1");
    eist("tekst", brief.tekst("Mail moeder.p@post.example"));
  }

  @Test
  void zegtZelfNiets() {
    assertThat(Afscherming.van(List.of(VAN_MOEDER), List.of())).hasToString("Afscherming[***]");
  }

  private static void eist(String veld, Voorbeeldopdracht opdracht) {
    assertThatThrownBy(opdracht::maak)
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> {
              assertThat(fout.code()).isEqualTo(Foutcode.KANAAL_ADRES_VAN_ANDER);
              assertThat(fout.veld()).isEqualTo(veld);
              assertThat(fout.toString()).doesNotContain("moeder").doesNotContain("Lindelaan");
            });
  }
}
