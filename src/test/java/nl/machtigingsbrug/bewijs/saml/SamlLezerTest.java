package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.KIND;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.NU;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.OUDER;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.VOORZIENING;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.instellingen;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.lees;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.persoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.buren.voorziening.Dataversleuteling;
import nl.machtigingsbrug.buren.voorziening.OaepDigest;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamlLezerTest {

  private static final Verklaring NAMENS = Verklaring.namens(OUDER, KIND);

  @ParameterizedTest
  @MethodSource("omhulsels")
  void leestDezelfdeAssertionUitElkOmhulsel(Function<Verklaring, byte[]> omhulsel) {
    GelezenBewijs gelezen = lees(omhulsel.apply(NAMENS));

    assertThat(gelezen.optreden())
        .isInstanceOfSatisfying(
            Namens.class,
            namens -> {
              assertThat(namens.vertegenwoordiging())
                  .isEqualTo(
                      new Vertegenwoordiging(
                          persoon(OUDER),
                          persoon(KIND),
                          BekendeGrond.VRIJWILLIGE_MACHTIGING,
                          List.of(),
                          null));
              assertThat(namens.niveau()).isEqualTo(Betrouwbaarheidsniveau.SUBSTANTIEEL);
              assertThat(namens.diensten()).containsExactly(new ServiceUuid(Voorziening.DIENST));
            });
  }

  static Stream<Named<Function<Verklaring, byte[]>>> omhulsels() {
    return Stream.of(
        Named.of("los", VOORZIENING::assertion),
        Named.of("Response", VOORZIENING::response),
        Named.of("ArtifactResponse", VOORZIENING::artifactResponse),
        Named.of("SOAP", VOORZIENING::soapAntwoord));
  }

  @Test
  void wieVoorZichzelfHandeltIsZelf() {
    GelezenBewijs gelezen = lees(VOORZIENING.assertion(Verklaring.zelf(OUDER)));

    assertThat(gelezen.optreden())
        .isInstanceOfSatisfying(
            Zelf.class,
            zelf -> {
              assertThat(zelf.persoon()).isEqualTo(persoon(OUDER));
              assertThat(zelf.niveau()).isEqualTo(Betrouwbaarheidsniveau.SUBSTANTIEEL);
              assertThat(zelf.diensten()).containsExactly(new ServiceUuid(Voorziening.DIENST));
            });
  }

  @Test
  void hetBewijsNoemtUitgeverIdEnMoment() {
    String xml = VOORZIENING.ondertekendeAssertion(NAMENS);
    int begin = xml.indexOf(" ID=\"") + 5;
    String id = xml.substring(begin, xml.indexOf('"', begin));

    GelezenBewijs gelezen = lees(xml.getBytes(StandardCharsets.UTF_8));

    assertThat(gelezen.optreden().bewijs())
        .isEqualTo(new Bewijs(Bewijssoort.SAML, "digid", Voorziening.RD, id, Voorziening.MOMENT));
    assertThat(gelezen.herhaalsleutel()).isEqualTo(Voorziening.RD + " " + id);
  }

  @Test
  void geldigTotTeltDeKlokafwijkingMee() {
    GelezenBewijs gelezen = lees(VOORZIENING.assertion(NAMENS));

    assertThat(gelezen.geldigTot()).isEqualTo(Voorziening.MOMENT.plusSeconds(150));
  }

  @ParameterizedTest
  @EnumSource
  void ontsleuteltElkeToegestaneVersleuteling(Dataversleuteling soort) {
    for (OaepDigest digest : OaepDigest.values()) {
      GelezenBewijs gelezen =
          lees(
              VOORZIENING.assertion(
                  Verklaring.zelf(OUDER).metDataversleuteling(soort).metOaepDigest(digest)));

      assertThat(gelezen.optreden().handelt()).isEqualTo(persoon(OUDER));
    }
  }

  @Test
  void leestTijdensEenSleutelwisselMetDeSleutelDieErIs() {
    byte[] xml =
        VOORZIENING.assertion(
            NAMENS.metSleutelnamen(Voorziening.DV_OUDE_SLEUTEL, Voorziening.DV_SLEUTEL));

    for (String naam : List.of(Voorziening.DV_OUDE_SLEUTEL, Voorziening.DV_SLEUTEL)) {
      GelezenBewijs gelezen = new SamlLezer().lees(xml, metAlleen(naam), Voorziening.VERZOEK, NU);
      assertThat(gelezen.optreden().betreft()).isEqualTo(persoon(KIND));
    }
  }

  @Test
  void leestElkeDienstDieDeAssertionNoemt() {
    String ander = "0f9c1bd2-6f7a-4c3e-9a41-52d0c7e1b002";

    assertThat(
            lees(VOORZIENING.assertion(NAMENS.metDiensten(Voorziening.DIENST, ander)))
                .optreden()
                .diensten())
        .isEqualTo(Set.of(new ServiceUuid(Voorziening.DIENST), new ServiceUuid(ander)));
  }

  private static SamlInstellingen metAlleen(String sleutelnaam) {
    SamlInstellingen alle = instellingen();
    return new SamlInstellingen(
        alle.entityId(),
        alle.ontvangstadres(),
        alle.uitgevers(),
        Map.of(sleutelnaam, Objects.requireNonNull(alle.ontsleutelsleutels().get(sleutelnaam))),
        alle.grondPerBevoegdheidsdienst(),
        alle.grondPerRepresentatiesoort(),
        alle.klokafwijking());
  }
}
