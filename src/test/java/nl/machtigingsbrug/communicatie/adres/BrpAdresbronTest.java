package nl.machtigingsbrug.communicatie.adres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.brp.Brp;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.brp.Brpinstellingen;
import nl.machtigingsbrug.communicatie.brp.Brproute;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The route {@code brp-personen} beside a BRP. */
class BrpAdresbronTest {

  private static final String BSN = "999990019";
  private static final NatuurlijkPersoon ANNA = new NatuurlijkPersoon(new Bsn(BSN));
  private static final NatuurlijkPersoon BEN = new NatuurlijkPersoon(new Bsn("999990020"));
  private static final Adres GEEN = new Adres.OpNummer();
  private static final Inwoner INWONER =
      Inwoner.van("mevrouw A. de Vries", "Lindelaan 12", "1234 AB  Voorbeeldstad");

  private final Brp brp = Brp.start();
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private Adresbron bron = new AlsGegeven();

  @BeforeEach
  void start() throws Exception {
    Brpinstellingen instellingen =
        new Brpinstellingen(Map.of("voorbeeldstad", Brproute.instelling(brp)));
    bron = new BrpAdresbron(Brproute.start(camel, instellingen));
  }

  @AfterEach
  void stop() {
    camel.stop();
    brp.close();
  }

  @Test
  void vindtHetAdresZonderHetBsnInHetWebadres() {
    brp.schrijfIn(BSN, INWONER);

    Postadres adres = bron.vind("voorbeeldstad", ANNA, GEEN);

    assertThat(adres.post())
        .isEqualTo(
            new Adres.Post(
                "mevrouw A. de Vries", List.of("Lindelaan 12", "1234 AB  Voorbeeldstad")));
    assertThat(adres.geheim()).isFalse();
    assertThat(brp.adressen()).hasSize(1).allSatisfy(a -> assertThat(a).doesNotContain(BSN));
  }

  @Test
  void zetHetLandOnderaan() {
    brp.schrijfIn(
        BSN,
        new Inwoner(
            "A. Peeters", List.of("Kerkstraat 1", "2000 Antwerpen"), "België", false, null, false));

    assertThat(bron.vind("voorbeeldstad", ANNA, GEEN).post().regels())
        .containsExactly("Kerkstraat 1", "2000 Antwerpen", "België");
  }

  @Test
  void eenGeheimAdresIsAlleenVoorDeEigenBrief() {
    brp.schrijfIn(BSN, INWONER.metGeheim());

    Postadres adres = bron.vind("voorbeeldstad", ANNA, GEEN);

    assertThat(adres.geheim()).isTrue();
    assertThat(adres.voorBriefAan(ANNA).naam()).isEqualTo("mevrouw A. de Vries");
    assertThatThrownBy(() -> adres.voorBriefAan(BEN))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.code()).isEqualTo(Foutcode.BRIEF_ADRES_GEHEIM));
    assertThat(adres).hasToString("Postadres[***]");
  }

  static Stream<Inwoner> zonderAdres() {
    return Stream.of(
        Inwoner.van("", "Lindelaan 12", "1234 AB Voorbeeldstad"),
        Inwoner.van("A. de Vries"),
        Inwoner.van("A. de Vries", "Voorbeeldstad"),
        new Inwoner("A", INWONER.adresregels(), null, false, "O", false),
        new Inwoner("A", INWONER.adresregels(), null, false, null, true));
  }

  @ParameterizedTest
  @MethodSource("zonderAdres")
  void wieNietAanTeSchrijvenIsKrijgtGeenBrief(Inwoner inwoner) {
    brp.schrijfIn(BSN, inwoner);

    eisCode(Foutcode.BRIEF_ADRES_ONBEKEND);
  }

  @Test
  void wieDeBrpNietKentOokNiet() {
    eisCode(Foutcode.BRIEF_ADRES_ONBEKEND);
  }

  @Test
  void eenOrganisatieWordtNietGevraagd() {
    assertThatThrownBy(
            () -> bron.vind("voorbeeldstad", new Organisatie(new KvkNummer("90000001")), GEEN))
        .isInstanceOf(Afwijzing.class);
    assertThat(brp.adressen()).isEmpty();
  }

  @Test
  void rommelIsGeenAdres() {
    brp.stoor("ROMMEL");

    eisCode(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"401", "429", "500", "503"})
  void eenStoringZegtNietOverWieHetGing(String status) {
    brp.stoor(status);

    assertThatThrownBy(() -> bron.vind("voorbeeldstad", ANNA, GEEN))
        .satisfies(
            fout -> {
              StringWriter alles = new StringWriter();
              fout.printStackTrace(new PrintWriter(alles));
              assertThat(alles.toString()).doesNotContain(BSN);
            })
        .hasRootCauseInstanceOf(HttpOperationFailedException.class);
  }

  private void eisCode(Foutcode code) {
    assertThatThrownBy(() -> bron.vind("voorbeeldstad", ANNA, GEEN))
        .isInstanceOfSatisfying(Afwijzing.class, fout -> assertThat(fout.code()).isEqualTo(code));
  }
}
