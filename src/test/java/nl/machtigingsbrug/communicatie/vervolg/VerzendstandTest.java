package nl.machtigingsbrug.communicatie.vervolg;

import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.communicatie.Verzendresultaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerzendstandTest {

  @ParameterizedTest
  @EnumSource(Verzendresultaat.class)
  void watNogOnderwegIsKanAllesWorden(Verzendresultaat resultaat) {
    assertThat(Verzendstand.GEPLAND.kanNaar(resultaat)).isTrue();
  }

  @Test
  void watErIsKanAlleenNogGeopendWorden() {
    assertThat(Verzendstand.BEZORGD.kanNaar(Verzendresultaat.GEOPEND)).isTrue();
    assertThat(Verzendstand.BEZORGD.kanNaar(Verzendresultaat.AANGEBODEN)).isFalse();
    assertThat(Verzendstand.BEZORGD.kanNaar(Verzendresultaat.ONBESTELBAAR)).isFalse();
  }

  @Test
  void watAangebodenIsKanTerugkomen() {
    assertThat(Verzendstand.AANGEBODEN.kanNaar(Verzendresultaat.ONBESTELBAAR)).isTrue();
    assertThat(Verzendstand.AANGEBODEN.kanNaar(Verzendresultaat.BEZORGD)).isTrue();
    assertThat(Verzendstand.AANGEBODEN.kanNaar(Verzendresultaat.AANGEBODEN)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Verzendstand.class,
      names = {"GEOPEND", "ONBESTELBAAR", "INGETROKKEN"})
  void aanEenEindeVerandertGeenKanaalIets(Verzendstand einde) {
    assertThat(Verzendresultaat.values()).noneMatch(einde::kanNaar);
  }
}
