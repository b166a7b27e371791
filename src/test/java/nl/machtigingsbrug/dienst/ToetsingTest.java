package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.machtigingsbrug.dienst.Oordeel.Geweigerd;
import nl.machtigingsbrug.dienst.Oordeel.Herstel;
import nl.machtigingsbrug.dienst.Oordeel.Toegestaan;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Partij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ToetsingTest {

  private final Proefvraag vraag = new Proefvraag();

  @ParameterizedTest
  @EnumSource
  void wieGemachtigdIsVoorDezeDienstMag(Handelingssoort handeling) {
    vraag.handeling = handeling;

    assertThat(vraag.oordeel()).isEqualTo(new Toegestaan(Redenen.NAMENS));
  }

  @ParameterizedTest
  @EnumSource
  void wieVoorZichzelfHandeltMag(Handelingssoort handeling) {
    vraag.zelf = true;
    vraag.handeling = handeling;

    assertThat(vraag.oordeel()).isEqualTo(new Toegestaan(Redenen.ZELF));
  }

  @ParameterizedTest
  @EnumSource
  void elkGebrekHeeftZijnCodeEnReden(Gebrek gebrek) {
    gebrek.breng(vraag);

    assertThat(vraag.oordeel()).isEqualTo(verwacht(gebrek));
  }

  @ParameterizedTest
  @MethodSource("paren")
  void vanTweeGebrekenWordtHetEersteVerteld(Gebrek eerste, Gebrek tweede) {
    tweede.breng(vraag);
    eerste.breng(vraag);

    assertThat(vraag.oordeel()).isEqualTo(verwacht(eerste));
  }

  static Stream<Arguments> paren() {
    return Arrays.stream(Gebrek.values())
        .flatMap(
            eerste ->
                Arrays.stream(Gebrek.values())
                    .filter(tweede -> eerste.ordinal() < tweede.ordinal())
                    .filter(eerste::gaatSamenMet)
                    .map(tweede -> arguments(eerste, tweede)));
  }

  @ParameterizedTest
  @CsvSource({
    "AANVRAGEN, Deze dienst kan niet worden aangevraagd.",
    "INZIEN, Bij deze dienst is niets in te zien.",
    "ONTVANGEN, Bij deze dienst zijn geen berichten te ontvangen."
  })
  void watDeDienstNietBiedtWordtGeweigerdInEigenWoorden(Handelingssoort soort, String reden) {
    vraag.biedt = EnumSet.complementOf(EnumSet.of(soort));
    vraag.handeling = soort;

    assertThat(vraag.oordeel())
        .isEqualTo(geweigerd(Foutcode.TOETS_HANDELING_NIET_TOEGESTAAN, reden));
  }

  @ParameterizedTest
  @CsvSource({"AANVRAGEN", "ONTVANGEN"})
  void zonderGenoemdeDienstKijktEenMedewerker(Handelingssoort soort) {
    vraag.genoemd = Set.of();
    vraag.handeling = soort;

    assertThat(vraag.oordeel())
        .isEqualTo(new Herstel(Foutcode.TOETS_MANDAAT_ONDUIDELIJK, Redenen.MANDAAT_ONDUIDELIJK));
  }

  @Test
  void zonderGenoemdeDienstIsErNietsInTeZien() {
    vraag.genoemd = Set.of();
    vraag.handeling = Handelingssoort.INZIEN;

    assertThat(vraag.oordeel())
        .isEqualTo(geweigerd(Foutcode.TOETS_DIENST_NIET_GENOEMD, Redenen.DIENST_NIET_GENOEMD));
  }

  @Test
  void wieVoorZichzelfHandeltHoeftGeenDienstTeNoemen() {
    vraag.zelf = true;
    vraag.genoemd = Set.of();

    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);
  }

  @Test
  void wieVoorZichzelfInlogdeBijEenAndereDienstMagNiet() {
    vraag.zelf = true;
    vraag.genoemd = Set.of(Voorbeelden.ANDERE);

    assertThat(vraag.oordeel())
        .isEqualTo(geweigerd(Foutcode.BEWIJS_ANDERE_DIENST, Redenen.INLOG_ANDERE_DIENST));
  }

  @Test
  void eenVanDeGenoemdeDienstenHoeftMaarDezeTeZijn() {
    vraag.genoemd = Set.of(Voorbeelden.ANDERE, Voorbeelden.OOK_DEZE);

    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);
  }

  @Test
  void eenDienstAlleenVoorVertegenwoordigersWeigertWieVoorZichzelfKomt() {
    vraag.zelf = true;
    vraag.voorZichzelf = false;
    vraag.voorWie = EnumSet.of(Partijsoort.ORGANISATIE);

    assertThat(vraag.oordeel())
        .isEqualTo(geweigerd(Foutcode.TOETS_ZELF_NIET_TOEGESTAAN, Redenen.NIET_VOOR_ZICHZELF));
  }

  @Test
  void eenDienstAlleenVoorVertegenwoordigersLaatHenToe() {
    vraag.voorZichzelf = false;

    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);
  }

  @Test
  void eenDienstVoorOrganisatiesWeigertEenMensDieVoorZichzelfKomt() {
    vraag.zelf = true;
    vraag.voorWie = EnumSet.of(Partijsoort.ORGANISATIE);

    assertThat(vraag.oordeel())
        .isEqualTo(geweigerd(Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN, Redenen.NIET_VOOR_DEZE_PARTIJ));
  }

  @Test
  void wieNamensEenAnderMagHandelenTeltNietVoorWieVoorZichzelfKomt() {
    vraag.zelf = true;
    vraag.doorWie = EnumSet.of(Partijsoort.ORGANISATIE);

    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);
  }

  @ParameterizedTest
  @EnumSource
  void elkeSoortGemachtigdeTeltAlsZichzelf(Partijsoort soort) {
    vraag.door = voorbeeld(soort);
    vraag.voor = Voorbeelden.MOEDER;

    vraag.doorWie = EnumSet.of(soort);
    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);

    vraag.doorWie = EnumSet.complementOf(EnumSet.of(soort));
    assertThat(vraag.oordeel())
        .isEqualTo(geweigerd(Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN, Redenen.NIET_DOOR_DEZE_PARTIJ));
  }

  @ParameterizedTest
  @EnumSource
  void elkeSoortVertegenwoordigdeTeltAlsZichzelf(Partijsoort soort) {
    vraag.door = Voorbeelden.MOEDER;
    vraag.voor = voorbeeld(soort);

    vraag.voorWie = EnumSet.of(soort);
    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);

    vraag.voorWie = EnumSet.complementOf(EnumSet.of(soort));
    assertThat(vraag.oordeel())
        .isEqualTo(geweigerd(Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN, Redenen.NIET_VOOR_DEZE_PARTIJ));
  }

  private static Partij voorbeeld(Partijsoort soort) {
    return switch (soort) {
      case NATUURLIJK_PERSOON -> Voorbeelden.DOCHTER;
      case ORGANISATIE -> Voorbeelden.KANTOOR;
      case VESTIGING -> Voorbeelden.FILIAAL;
      case MEDEWERKER -> Voorbeelden.BALIE;
    };
  }

  @Test
  void eenKetenMagWaarDeDienstDatZegt() {
    vraag.keten = List.of(Voorbeelden.KANTOOR, Voorbeelden.FILIAAL);

    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);
  }

  @Test
  void zonderTussenpersoonTeltHetVerbodOpEenKetenNiet() {
    vraag.ketenMag = false;

    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);
  }

  @ParameterizedTest
  @CsvSource({
    "GEEN, BASIS, false",
    "BASIS, BASIS, true",
    "BASIS, MIDDEN, false",
    "MIDDEN, MIDDEN, true",
    "MIDDEN, SUBSTANTIEEL, false",
    "SUBSTANTIEEL, MIDDEN, true",
    "SUBSTANTIEEL, HOOG, false",
    "HOOG, HOOG, true"
  })
  void hetNiveauIsMinstensDatVanDeDienst(
      Betrouwbaarheidsniveau niveau, Betrouwbaarheidsniveau minstens, boolean mag) {
    vraag.niveau = niveau;
    vraag.minstens = minstens;

    assertThat(vraag.oordeel())
        .isEqualTo(
            mag
                ? new Toegestaan(Redenen.NAMENS)
                : geweigerd(Foutcode.TOETS_NIVEAU_TE_LAAG, Redenen.NIVEAU_TE_LAAG));
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void hetBewijsTeltTotEnNietOpHetEinde(long nanosNaHetEinde, boolean mag) {
    vraag.moment = vraag.bewijsGeldigTot.plusNanos(nanosNaHetEinde);

    assertThat(vraag.oordeel())
        .isEqualTo(
            mag
                ? new Toegestaan(Redenen.NAMENS)
                : geweigerd(Foutcode.TOETS_BEWIJS_VERLOPEN, Redenen.BEWIJS_VERLOPEN));
  }

  @ParameterizedTest
  @CsvSource({
    "BEWIND, VERMOGEN, true",
    "BEWIND, ZORG, false",
    "BEWIND, PERSOON, false",
    "WSNP_BEWIND, VERMOGEN, true",
    "WSNP_BEWIND, ZORG, false",
    "MENTORSCHAP, VERMOGEN, false",
    "MENTORSCHAP, ZORG, true",
    "MENTORSCHAP, PERSOON, false",
    "NABESTAANDE, VERMOGEN, true",
    "NABESTAANDE, PERSOON, false",
    "CURATELE, VERMOGEN, true",
    "CURATELE, ZORG, true",
    "CURATELE, PERSOON, true",
    "OUDERLIJK_GEZAG, PERSOON, true",
    "VOOGDIJ, ZORG, true",
    "VOLMACHT, PERSOON, true",
    "VRIJWILLIGE_MACHTIGING, VERMOGEN, true",
    "ZAAKWAARNEMING, ZORG, true"
  })
  void eenGrondOpentAlleenWatHijDekt(BekendeGrond grond, Belang belang, boolean mag) {
    vraag.grond = grond;
    vraag.belang = belang;

    assertThat(vraag.oordeel())
        .isEqualTo(
            mag
                ? new Toegestaan(Redenen.NAMENS)
                : geweigerd(Foutcode.TOETS_GROND_NIET_TOEGESTAAN, Redenen.dektNiet(grond, belang)));
  }

  @Test
  void eenLegeLijstVanGrondenIsAlleenVoorZichzelf() {
    vraag.gronden = Set.of();
    assertThat(vraag.oordeel()).isInstanceOf(Geweigerd.class);

    vraag.zelf = true;
    assertThat(vraag.oordeel()).isInstanceOf(Toegestaan.class);
  }

  private static Oordeel verwacht(Gebrek gebrek) {
    return gebrek == Gebrek.GEEN_DIENST_GENOEMD
        ? new Herstel(gebrek.code, gebrek.reden)
        : geweigerd(gebrek.code, gebrek.reden);
  }

  private static Geweigerd geweigerd(Foutcode code, String reden) {
    return new Geweigerd(code, reden, Voorbeelden.ANDERE_MANIER);
  }
}
