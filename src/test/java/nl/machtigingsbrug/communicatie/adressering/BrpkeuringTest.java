package nl.machtigingsbrug.communicatie.adressering;

import static nl.machtigingsbrug.communicatie.Hoedanigheid.AANVRAGER;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.GEMACHTIGDE;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.VERTEGENWOORDIGDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.adressering.Controle.Uitkomst;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrpkeuringTest {

  private static final Instant GEVRAAGD = Instant.parse("2026-06-15T09:58:00Z");
  private static final Regels DOORGAAN =
      Proefregels.met("brpMoetAntwoorden: ja", "brpMoetAntwoorden: nee");
  private static final Regels ANDERS_VOOR_BEZWAAR =
      Proefregels.met(
          "verlopenRegistratieAndersVoor: []", "verlopenRegistratieAndersVoor: [bezwaar]");

  private final Proefbericht bericht = new Proefbericht();

  @ParameterizedTest
  @CsvSource({
    "GEMACHTIGDE, LEVEN, leven gemachtigde",
    "VERTEGENWOORDIGDE, LEVEN, leven",
    "VERTEGENWOORDIGDE, LEEFTIJD, leeftijd",
    "VERTEGENWOORDIGDE, GEZAG, gezag",
    "GEMACHTIGDE, GEHEIMHOUDING, geheimhouding gemachtigde",
    "VERTEGENWOORDIGDE, GEHEIMHOUDING, geheimhouding vertegenwoordigde"
  })
  void zolangDeBrpZwijgtGaatErNietsWeg(Hoedanigheid wie, Brpfeit feit, String wat) {
    bericht.grond = BekendeGrond.OUDERLIJK_GEZAG;
    gemist(wie, feit, Gemis.GEEN_ANTWOORD);

    assertThat(code()).isEqualTo(Foutcode.ADRES_BRP_ZWIJGT);
    Controle controle = controle(Proefregels.MEEGELEVERD, wat);
    assertThat(controle.uitkomst()).isEqualTo(Uitkomst.ONZEKER);
    assertThat(controle.uitleg()).isEqualTo("De BRP gaf geen antwoord.");
    assertThat(controle.gevraagd()).isEqualTo(GEVRAAGD);
  }

  @ParameterizedTest
  @CsvSource({"PERSOON_ONBEKEND", "IN_ONDERZOEK", "ONVOLLEDIG", "ONBEKENDE_WAARDE"})
  void watDeBrpNietWeetBeslistEenMens(Gemis gemis) {
    gemist(GEMACHTIGDE, Brpfeit.LEVEN, gemis);

    assertThat(code()).isEqualTo(Foutcode.ADRES_BRP_ONZEKER);
  }

  @Test
  void wieVoorZichzelfHandeltWachtOok() {
    bericht.zelf = true;
    gemist(AANVRAGER, Brpfeit.LEVEN, Gemis.GEEN_ANTWOORD);

    assertThat(code()).isEqualTo(Foutcode.ADRES_BRP_ZWIJGT);
  }

  /** The slowest channel takes four days. */
  @ParameterizedTest
  @CsvSource({"2026-06-20, ADRES_BRP_ZWIJGT", "2026-06-19, ADRES_BRP_ONZEKER"})
  void wachtenKanZolangDeTraagsteWegMorgenNogOpTijdIs(LocalDate uiterlijk, Foutcode code) {
    bericht.uiterlijk = uiterlijk;
    gemist(VERTEGENWOORDIGDE, Brpfeit.LEVEN, Gemis.GEEN_ANTWOORD);

    assertThat(code()).isEqualTo(code);
  }

  @Test
  void eenGemeenteKanHetBerichtTochLatenGaan() {
    gemist(VERTEGENWOORDIGDE, Brpfeit.LEVEN, Gemis.GEEN_ANTWOORD);

    assertThat(bericht.adresseer(DOORGAAN)).isInstanceOf(Adressering.Geadresseerd.class);
    Controle controle = controle(DOORGAAN, "leven");
    assertThat(controle.uitkomst()).isEqualTo(Uitkomst.NIET_BEKEND);
    assertThat(controle.uitleg()).contains("geen antwoord").contains("toch weg");
  }

  @Test
  void vergeefsNaarHetAdresGevraagdTeltAlsGeheim() {
    gemist(VERTEGENWOORDIGDE, Brpfeit.GEHEIMHOUDING, Gemis.GEEN_ANTWOORD);

    assertThat(bericht.adresseer(DOORGAAN).samenvatting()).startsWith("gemachtigde beperkt");
  }

  @Test
  void wieNietGevraagdIsWachtNiet() {
    assertThat(bericht.adresseer(Proefregels.MEEGELEVERD))
        .isInstanceOf(Adressering.Geadresseerd.class);
    assertThat(stand(Proefregels.MEEGELEVERD).controles())
        .allSatisfy(controle -> assertThat(controle.gevraagd()).isNull())
        .extracting(Controle::wat)
        .doesNotContain("geheimhouding gemachtigde");
  }

  @Test
  void watWelBekendIsStaatErMetZijnMoment() {
    bericht.grond = BekendeGrond.OUDERLIJK_GEZAG;
    bericht.geboren = LocalDate.parse("2014-01-01");
    bericht.gezag = Gezag.BEVESTIGD;
    bericht.leven.put(GEMACHTIGDE, Levensstand.LEEFT);
    bericht.leven.put(VERTEGENWOORDIGDE, Levensstand.LEEFT);
    bericht.geheim.put(GEMACHTIGDE, Geheimhouding.JA);
    bericht.geheim.put(VERTEGENWOORDIGDE, Geheimhouding.NEE);
    Navraag alles = new Navraag(GEVRAAGD, EnumSet.allOf(Brpfeit.class), Map.of());
    bericht.brp.put(GEMACHTIGDE, alles);
    bericht.brp.put(VERTEGENWOORDIGDE, alles);

    assertThat(stand(Proefregels.MEEGELEVERD).controles())
        .filteredOn(controle -> controle.gevraagd() != null)
        .extracting(Controle::wat)
        .containsExactlyInAnyOrder(
            "leven",
            "leeftijd",
            "gezag",
            "leven gemachtigde",
            "geheimhouding gemachtigde",
            "geheimhouding vertegenwoordigde");
    assertThat(controle(Proefregels.MEEGELEVERD, "geheimhouding gemachtigde").uitleg())
        .isEqualTo("Het adres is geheim.");
    assertThat(controle(Proefregels.MEEGELEVERD, "geheimhouding vertegenwoordigde").uitleg())
        .isEqualTo("Het adres is niet geheim.");
  }

  @Test
  void eenBekendEindeGaatVoorWatDeBrpNietZegt() {
    bericht.ingetrokken = Proefbericht.NU;
    gemist(GEMACHTIGDE, Brpfeit.LEVEN, Gemis.GEEN_ANTWOORD);

    assertThat(bericht.adresseer(Proefregels.MEEGELEVERD))
        .isInstanceOf(Adressering.Geadresseerd.class);
  }

  @Test
  void perDienstKanEenVerlopenRegistratieWelEenEindeZijn() {
    bericht.registratie = Registratie.VERLOPEN;

    assertThat(stand(ANDERS_VOOR_BEZWAAR).einde()).isEqualTo(Einde.REGISTRATIE_VERLOPEN);
    bericht.dienst = "wmo-aanvraag";
    assertThat(stand(ANDERS_VOOR_BEZWAAR).einde()).isNull();
    assertThat(stand(Proefregels.MEEGELEVERD).einde()).isNull();
    bericht.inCatalogus = false;
    assertThat(stand(ANDERS_VOOR_BEZWAAR).einde()).isNull();
  }

  private void gemist(Hoedanigheid wie, Brpfeit feit, Gemis gemis) {
    bericht.brp.put(wie, new Navraag(GEVRAAGD, Set.of(feit), Map.of(feit, gemis)));
  }

  private Foutcode code() {
    return ((Adressering.Voorgelegd) bericht.adresseer(Proefregels.MEEGELEVERD)).code();
  }

  private Controle controle(Regels regels, String wat) {
    return stand(regels).controles().stream()
        .filter(controle -> controle.wat().equals(wat))
        .findFirst()
        .orElseThrow();
  }

  private Stand stand(Regels regels) {
    return Objects.requireNonNull(Mandaatkeuring.keur(bericht.situatie(), regels.beleid()));
  }
}
