package nl.machtigingsbrug.communicatie.berichtenbox;

import static nl.machtigingsbrug.communicatie.Verzendresultaat.BEZORGD;
import static nl.machtigingsbrug.communicatie.Verzendresultaat.ONBEKEND;
import static nl.machtigingsbrug.communicatie.Verzendresultaat.ONBESTELBAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UitslagregelTest {

  private static final Uitslagregel REGEL = new Uitslagregel(2);

  /** What each code means for a letter that was offered once, and of which nothing was known. */
  @ParameterizedTest
  @CsvSource({
    "Verwerkt, BEZORGD",
    "TechnischProbleem, herzend",
    "NietActiefOfGeabonneerd, ONBESTELBAAR",
    "BerichtTypeNietOndersteund, ONBESTELBAAR",
    "PublicatieDatumLigtTeVerInDeToekomst, ONBESTELBAAR",
    "AanmaakDatumLigtTeVerInHetVerleden, ONBESTELBAAR",
    "BerichtBestaatAl, ONBEKEND",
    "BijlageTeGroot, ONBESTELBAAR",
    "OinInCPAKomtNietOvereenMetOinInBericht, ONBESTELBAAR",
    "XmlValidatieTegenXsdValtNegatiefUit, ONBESTELBAAR",
    "verwerkt, ONBEKEND",
    "Verwerkt2, ONBEKEND",
    "'', ONBEKEND"
  })
  void elkeCodeHeeftEenBetekenis(String code, String verwacht) {
    assertThat(kort(REGEL.na(brief(1, 0, null, null), code))).isEqualTo(verwacht);
  }

  /** offered, resent, known result, its code, new code: what is told. */
  @ParameterizedTest
  @CsvSource({
    // Our own repeat, in either order.
    "2, 0, , , BerichtBestaatAl, BEZORGD",
    "2, 0, BEZORGD, Verwerkt, BerichtBestaatAl, niets",
    "2, 0, BEZORGD, BerichtBestaatAl, Verwerkt, BEZORGD",
    "2, 0, BEZORGD, BerichtBestaatAl, NietActiefOfGeabonneerd, ONBESTELBAAR",
    "2, 0, ONBESTELBAAR, NietActiefOfGeabonneerd, BerichtBestaatAl, niets",
    // Stored or not: nobody knows.
    "2, 1, , TechnischProbleem, BerichtBestaatAl, ONBEKEND",
    "2, 1, , TechnischProbleem, Verwerkt, BEZORGD",
    "2, 1, , ebMS EXPIRED, BerichtBestaatAl, BEZORGD",
    "3, 2, , TechnischProbleem, TechnischProbleem, ONBEKEND",
    // The same message read again, after a crash.
    "1, 0, BEZORGD, Verwerkt, Verwerkt, niets",
    "1, 0, ONBESTELBAAR, BijlageTeGroot, BijlageTeGroot, niets",
    // What is stored stays stored.
    "2, 0, BEZORGD, Verwerkt, TechnischProbleem, niets",
    "2, 0, BEZORGD, Verwerkt, NietActiefOfGeabonneerd, niets",
    "2, 0, BEZORGD, Verwerkt, watnieuws, niets",
    // Late, after a human heard of it.
    "1, 0, ONBEKEND, GeenUitslag, Verwerkt, BEZORGD",
    "1, 0, ONBEKEND, GeenUitslag, NietActiefOfGeabonneerd, ONBESTELBAAR",
    "1, 0, ONBESTELBAAR, NietActiefOfGeabonneerd, Verwerkt, BEZORGD",
  })
  void watErEerderWasTeltMee(
      int aangeboden,
      int herzonden,
      @Nullable Verzendresultaat resultaat,
      @Nullable String eerder,
      String nu,
      String verwacht) {
    assertThat(kort(REGEL.na(brief(aangeboden, herzonden, resultaat, eerder), nu)))
        .isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({
    "DELIVERED, 0, , niets",
    "FAILED, 0, , herzend",
    "EXPIRED, 0, , herzend",
    "EXPIRED, 2, , ONBEKEND",
    "FAILED, 0, BEZORGD, niets",
    "EXPIRED, 0, ONBEKEND, niets"
  })
  void eenOntvangstbevestigingIsGeenUitslag(
      Gebeurtenis soort, int herzonden, @Nullable Verzendresultaat resultaat, String verwacht) {
    assertThat(kort(REGEL.naGebeurtenis(brief(1, herzonden, resultaat, null), soort)))
        .isEqualTo(verwacht);
  }

  @Test
  void zonderNummerBijDeAdapterKanNietsOpnieuw() {
    Brief brief = new Brief(UUID.randomUUID(), "voorbeeldstad", null, 1, 0, null, null);

    assertThat(kort(REGEL.na(brief, "TechnischProbleem"))).isEqualTo("ONBEKEND");
  }

  /** Only the two that say so; no code that anybody makes up. */
  @ParameterizedTest
  @EnumSource(Verwerkingscode.class)
  void alleenVerwerktEnDeEigenHerhalingZijnBezorgd(Verwerkingscode code) {
    boolean bezorgd = Arrays.asList("Verwerkt", "BerichtBestaatAl").contains(code.waarde());

    assertThat(kort(REGEL.na(brief(2, 0, null, null), code.waarde())).equals("BEZORGD"))
        .isEqualTo(bezorgd);
  }

  private static Brief brief(
      int aangeboden, int herzonden, @Nullable Verzendresultaat resultaat, @Nullable String code) {
    return new Brief(
        UUID.randomUUID(), "voorbeeldstad", "m@x", aangeboden, herzonden, resultaat, code);
  }

  private static String kort(Besluit besluit) {
    if (besluit instanceof Besluit.Meld meld) {
      assertThat(meld.resultaat()).isIn(BEZORGD, ONBEKEND, ONBESTELBAAR);
      return meld.resultaat().name();
    }
    return besluit instanceof Besluit.Herzend ? "herzend" : "niets";
  }
}
