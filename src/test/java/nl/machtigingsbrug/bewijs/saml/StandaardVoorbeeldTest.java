package nl.machtigingsbrug.bewijs.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The official sample, which is neither signed nor encrypted for real, field by field. */
class StandaardVoorbeeldTest {

  private static final String TD = "urn:nl-eid-gdi:1.0:TD:00000004183317817000:entities:9000";
  private static final String DV = "urn:nl-eid-gdi:1.0:DV:00000009999999999004:entities:0000";
  private static final String AD = "urn:nl-eid-gdi:1.0:AD:0000000273813120000:entities:0000";
  private static final String BVD = "urn:nl-eid-gdi:1.0:BVD:00000004003214345001:entities:9000";
  private static final String VERZOEK = "_a658d2c5c7426b11dfbdb1e30d4b0cbdf6586c9b";
  private static final Instant TOT = Instant.parse("2021-10-06T08:12:50.916Z");

  private static byte[] voorbeeld = {};

  @BeforeAll
  static void zoekVoorbeeld() throws IOException {
    Optional<Path> map =
        Stream.of(Path.of("../shared"), Path.of("../../shared"))
            .filter(Files::isDirectory)
            .findFirst();
    assumeTrue(map.isPresent(), "no folder ../shared with the standards");
    voorbeeld =
        Files.readAllBytes(
            map.orElseThrow().resolve("standards/st-saml/artifact_response_with_bvd.xml"));
  }

  @Test
  void deOmhulling() {
    Omhulling omhulling = omhulling();

    assertThat(omhulling.antwoorden()).extracting(Antwoord::uitgever).containsExactly(TD, TD);
    assertThat(omhulling.antwoorden())
        .extracting(Antwoord::isResponse)
        .containsExactly(false, true);
    assertThat(omhulling.verzoeken()).containsExactly(VERZOEK);
    omhulling.antwoorden().forEach(Antwoord::eisGelukt);
    omhulling.antwoorden().forEach(antwoord -> antwoord.eisBestemming("sp.example.com"));
  }

  @Test
  void deAssertion() {
    Assertie assertie = assertie();

    assertThat(assertie.id()).isEqualTo("_2a9deaff3a95b2193e74dbad4a69dfbf");
    assertThat(assertie.uitgever()).isEqualTo(TD);
    assertThat(assertie.uitgegeven()).isEqualTo("2021-10-06T08:10:51.018Z");
    assertThat(assertie.bevestiging())
        .isEqualTo(new Bevestiging("http://sp.example.com", VERZOEK, TOT));
    assertThat(assertie.voorwaarden())
        .isEqualTo(
            new Voorwaarden(Instant.parse("2021-10-06T08:08:50.916Z"), TOT, List.of(List.of(DV))));
    assertThat(assertie.autoriteiten()).containsExactly(AD, BVD);
    assertThat(Niveaus.van(assertie.niveau())).isEqualTo(Betrouwbaarheidsniveau.BASIS);
  }

  @Test
  void deAttributen() {
    Attributen attributen = assertie().attributen();

    assertThat(attributen.diensten())
        .containsExactly(new ServiceUuid("375b1cb114b7-12e9-3534-16cc-4d8997b0"));
    assertThat(attributen.soorten()).isNull();
    assertThat(attributen.handelende()).hasSize(1);
    assertThat(attributen.vertegenwoordigde()).hasSize(1);
    Stream.of(attributen.handelende(), Objects.requireNonNull(attributen.vertegenwoordigde()))
        .flatMap(List::stream)
        .forEach(
            id -> {
              assertThat(id.sleutels())
                  .extracting(VersleuteldeSleutel::ontvanger)
                  .containsExactly(DV);
              assertThat(id.sleutelsVoor(DV))
                  .extracting(VersleuteldeSleutel::naam)
                  .containsExactly("1d0bc832d839df789eca8bae611c3ad7ec5c5074");
            });
  }

  @Test
  void deGrondIsVanDeBevoegdheidsdienst() {
    assertThat(Grondbepaling.bepaal(assertie(), instellingen(TD)))
        .isEqualTo(BekendeGrond.VRIJWILLIGE_MACHTIGING);
    assertThat(Grondbepaling.isVerklaard(assertie(), instellingen(TD))).isTrue();
  }

  @Test
  void deLezerKomtTotDeHandtekeningDieErNietIs() {
    SamlInstellingen instellingen = instellingen(TD);
    SamlInstellingen andereUitgever = instellingen(AD);
    Instant toen = TOT.minusSeconds(60);

    Proefgemeente.weigert(
        Foutcode.SAML_HANDTEKENING_ONGELDIG,
        () -> new SamlLezer().lees(voorbeeld, instellingen, VERZOEK, toen));
    Proefgemeente.weigert(
        Foutcode.SAML_UITGEVER_ONBEKEND,
        () -> new SamlLezer().lees(voorbeeld, andereUitgever, VERZOEK, toen));
  }

  private static Omhulling omhulling() {
    Element wortel = VeiligeXml.lees(voorbeeld).getDocumentElement();
    UniekeId.eis(wortel);
    return Omhulling.van(wortel);
  }

  private static Assertie assertie() {
    return Assertie.van(Objects.requireNonNull(omhulling().assertion()));
  }

  private static SamlInstellingen instellingen(String uitgever) {
    SamlInstellingen basis = Proefgemeente.instellingen();
    return new SamlInstellingen(
        DV,
        "http://sp.example.com",
        Map.of(uitgever, Objects.requireNonNull(basis.uitgevers().get(Voorziening.RD))),
        basis.ontsleutelsleutels(),
        Map.of(BVD, BekendeGrond.VRIJWILLIGE_MACHTIGING),
        Map.of(),
        basis.klokafwijking());
  }
}
