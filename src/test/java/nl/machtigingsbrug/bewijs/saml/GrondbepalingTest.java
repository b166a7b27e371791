package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.KIND;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.OUDER;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.SOORT;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.VOORZIENING;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.lees;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.weigert;
import static nl.machtigingsbrug.buren.voorziening.Voorziening.AD;
import static nl.machtigingsbrug.buren.voorziening.Voorziening.BVD_DDM;
import static nl.machtigingsbrug.buren.voorziening.Voorziening.BVD_OG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrondbepalingTest {

  private static final String ANDERE_BVD =
      "urn:nl-eid-gdi:1.0:BVD:00000009999999999003:entities:9009";

  @ParameterizedTest
  @MethodSource("gronden")
  void bepaaltDeGrondUitDienstEnSoort(String[] autoriteiten, String[] soorten, Grond grond) {
    Verklaring verklaring =
        Verklaring.namens(OUDER, KIND)
            .metAutoriteiten(autoriteiten)
            .metRepresentatiesoorten(soorten);

    assertThat(lees(VOORZIENING.assertion(verklaring)).optreden())
        .isInstanceOfSatisfying(
            Namens.class,
            namens -> assertThat(namens.vertegenwoordiging().grond()).isEqualTo(grond));
  }

  static Stream<Arguments> gronden() {
    String[] geen = {};
    return Stream.of(
        Arguments.of(namen(AD, BVD_DDM), geen, BekendeGrond.VRIJWILLIGE_MACHTIGING),
        Arguments.of(namen(BVD_OG, AD), geen, BekendeGrond.OUDERLIJK_GEZAG),
        Arguments.of(namen(AD, BVD_DDM, BVD_DDM), geen, BekendeGrond.VRIJWILLIGE_MACHTIGING),
        Arguments.of(namen(AD, BVD_DDM), namen(SOORT), BekendeGrond.VOOGDIJ),
        Arguments.of(namen(AD, BVD_DDM), namen("OG0-11"), new Onbekend("OG0-11")),
        Arguments.of(namen(AD, BVD_DDM), namen(SOORT, SOORT), new Onbekend(SOORT + " " + SOORT)),
        Arguments.of(namen(AD, BVD_DDM), namen(SOORT, ""), new Onbekend(SOORT + " ")),
        Arguments.of(namen(AD, BVD_DDM), namen(""), new Onbekend("geen waarde")),
        Arguments.of(namen(AD, ANDERE_BVD), geen, new Onbekend(ANDERE_BVD)),
        Arguments.of(namen(AD, ANDERE_BVD), namen(SOORT), new Onbekend(ANDERE_BVD)),
        Arguments.of(namen(AD, BVD_DDM, BVD_OG), geen, new Onbekend(BVD_DDM + " " + BVD_OG)),
        Arguments.of(
            namen(AD, BVD_DDM, ANDERE_BVD), namen(SOORT), new Onbekend(BVD_DDM + " " + ANDERE_BVD)),
        Arguments.of(namen(AD), geen, new Onbekend("geen waarde")),
        Arguments.of(namen(AD), namen(SOORT), new Onbekend("geen waarde")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BVD_DDM,
        ANDERE_BVD,
        "urn:nl-eid-gdi:1.0:bvd:000:entities:1",
        "urn:nl-eid-gdi:9.9:BVD:x"
      })
  void wieKoosVoorEenAnderTeHandelenWordtNooitZelf(String bevoegdheidsdienst) {
    Verklaring verklaring = Verklaring.zelf(OUDER).metAutoriteiten(AD, bevoegdheidsdienst);

    weigert(Foutcode.SAML_IDENTITEIT, () -> lees(VOORZIENING.assertion(verklaring)));
  }

  @ParameterizedTest
  @ValueSource(strings = {SOORT, "OG0-11", ""})
  void eenSoortZonderVertegenwoordigdeWordtNooitZelf(String soort) {
    Verklaring verklaring = Verklaring.zelf(OUDER).metRepresentatiesoorten(soort);

    weigert(Foutcode.SAML_IDENTITEIT, () -> lees(VOORZIENING.assertion(verklaring)));
  }

  private static String[] namen(String... namen) {
    return namen;
  }
}
