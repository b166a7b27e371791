package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.dienst.Oordeel.Geweigerd;
import nl.machtigingsbrug.dienst.Oordeel.Toegestaan;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeegeleverdeDienstenTest {

  private final Catalogus catalogus = Catalogus.meegeleverd();

  @Test
  void bevatDeDienstenDieDeDocumentatieNoemt() {
    assertThat(catalogus.diensten())
        .extracting(Dienst::id)
        .containsExactly(
            "berichtenbox-lezen",
            "bezwaar",
            "bijzondere-bijstand",
            "gehandicaptenparkeerkaart",
            "kwijtschelding-belastingen",
            "leerlingenvervoer",
            "verhuizing",
            "wmo-aanvraag",
            "wmo-melding");
  }

  @Test
  void watAanTeVragenIsHeeftEenGegevensschema() {
    assertThat(catalogus.diensten())
        .allSatisfy(
            dienst ->
                assertThat(catalogus.gegevensschema(dienst).isPresent())
                    .isEqualTo(dienst.biedt(Handelingssoort.AANVRAGEN)));
  }

  /** Real ids come from the gemeente; ours can be mistaken for nobody's. */
  @Test
  void deServiceUuidsZijnHerkenbaarVerzonnen() {
    assertThat(catalogus.diensten())
        .flatExtracting(Dienst::serviceUuids)
        .allSatisfy(
            uuid -> assertThat(uuid.waarde()).startsWith("00000000-0000-4000-8000-0000000000"))
        .allSatisfy(uuid -> assertThat(catalogus.zoek(uuid)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "kwijtschelding-belastingen, BEWIND,                 true",
    "kwijtschelding-belastingen, MENTORSCHAP,            false",
    "kwijtschelding-belastingen, CURATELE,               true",
    "kwijtschelding-belastingen, WSNP_BEWIND,            false",
    "kwijtschelding-belastingen, VRIJWILLIGE_MACHTIGING, true",
    "bijzondere-bijstand,        BEWIND,                 true",
    "bijzondere-bijstand,        MENTORSCHAP,            false",
    "bijzondere-bijstand,        CURATELE,               true",
    "bijzondere-bijstand,        OUDERLIJK_GEZAG,        false",
    "wmo-melding,                BEWIND,                 false",
    "wmo-melding,                MENTORSCHAP,            true",
    "wmo-melding,                CURATELE,               true",
    "wmo-melding,                ZAAKWAARNEMING,         true",
    "wmo-aanvraag,               BEWIND,                 false",
    "wmo-aanvraag,               WSNP_BEWIND,            false",
    "wmo-aanvraag,               MENTORSCHAP,            true",
    "wmo-aanvraag,               CURATELE,               true",
    "wmo-aanvraag,               ZAAKWAARNEMING,         false",
    "wmo-aanvraag,               VRIJWILLIGE_MACHTIGING, true",
    "gehandicaptenparkeerkaart,  BEWIND,                 false",
    "gehandicaptenparkeerkaart,  MENTORSCHAP,            true",
    "leerlingenvervoer,          OUDERLIJK_GEZAG,        true",
    "leerlingenvervoer,          VOOGDIJ,                true",
    "leerlingenvervoer,          BEWIND,                 false",
    "leerlingenvervoer,          MENTORSCHAP,            false",
    "verhuizing,                 CURATELE,               true",
    "verhuizing,                 BEWIND,                 false",
    "verhuizing,                 NABESTAANDE,            false",
    "bezwaar,                    VRIJWILLIGE_MACHTIGING, true",
    "bezwaar,                    BEWIND,                 false",
  })
  void aanvragenNamensEenAnderGaatAlleenOpDeGrondenVanDeWet(
      String id, BekendeGrond grond, boolean mag) {
    Dienst dienst = catalogus.dienst(id);

    Oordeel oordeel = toets(dienst, grond, Handelingssoort.AANVRAGEN);

    if (mag) {
      assertThat(oordeel).isInstanceOf(Toegestaan.class);
    } else {
      assertThat(oordeel)
          .isInstanceOfSatisfying(
              Geweigerd.class,
              geweigerd -> {
                assertThat(geweigerd.code()).isEqualTo(Foutcode.TOETS_GROND_NIET_TOEGESTAAN);
                assertThat(geweigerd.andereManier()).isEqualTo(dienst.andereManier()).endsWith(".");
              });
    }
  }

  @Test
  void eenBewindvoerderHoortBijDeWmoWatWelKan() {
    assertThat(
            toets(catalogus.dienst("wmo-aanvraag"), BekendeGrond.BEWIND, Handelingssoort.AANVRAGEN))
        .isInstanceOfSatisfying(
            Geweigerd.class,
            geweigerd -> {
              assertThat(geweigerd.reden()).contains("bewind").contains("zorg");
              assertThat(geweigerd.andereManier()).contains("bewindvoerder").contains("mentor");
            });
  }

  @Test
  void deBerichtenboxOpentAlleenVoorWieDaarvoorGemachtigdIs() {
    Dienst dienst = catalogus.dienst("berichtenbox-lezen");

    assertThat(dienst.grondenVoor(Handelingssoort.ONTVANGEN))
        .isEqualTo(Set.of(BekendeGrond.VRIJWILLIGE_MACHTIGING));
    assertThat(dienst.biedt(Handelingssoort.AANVRAGEN)).isFalse();
  }

  /** The only published RepresentationType is for care; nothing configured makes it a grond. */
  @Test
  void hetLandelijkeZorgmachtigingstypeOpentGeenEnkeleDienst() {
    Grond zorg = new Onbekend("urn:nl-eid-gdi:1.1:RT:Zorg_Volledig_Gezag_Kind");

    assertThat(catalogus.diensten())
        .allSatisfy(
            dienst ->
                assertThat(Handelingssoort.values())
                    .allSatisfy(
                        soort ->
                            assertThat(toets(dienst, zorg, soort)).isInstanceOf(Geweigerd.class)));
  }

  private static Oordeel toets(Dienst dienst, Grond grond, Handelingssoort soort) {
    Namens namens =
        new Namens(
            new Vertegenwoordiging(Voorbeelden.DOCHTER, Voorbeelden.MOEDER, grond, List.of(), null),
            Betrouwbaarheidsniveau.HOOG,
            dienst.serviceUuids(),
            Voorbeelden.BEWIJS);
    return Toetsing.toets(namens, dienst, soort, Voorbeelden.NU, Voorbeelden.STRAKS);
  }
}
