package nl.machtigingsbrug.communicatie.brp;

import static nl.machtigingsbrug.communicatie.Hoedanigheid.GEMACHTIGDE;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.VERTEGENWOORDIGDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.machtigingsbrug.buren.brp.Gezagsrelatie;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import nl.machtigingsbrug.communicatie.adressering.Geheimhouding;
import nl.machtigingsbrug.communicatie.adressering.Gemis;
import nl.machtigingsbrug.communicatie.adressering.Gezag;
import nl.machtigingsbrug.communicatie.adressering.Levensstand;
import nl.machtigingsbrug.communicatie.adressering.Navraag;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked before someone is written to, over HTTP beside a BRP. */
class BrpfeitenTest {

  private static final String STAD = "voorbeeldstad";
  private static final String KIND = "999990019";
  private static final String OUDER = "999990020";
  private static final Instant NU = Instant.parse("2026-06-15T10:00:00Z");
  private static final Inwoner INWONER =
      Inwoner.van("K. de Proef", "Dorpsstraat 1", "1234 AB STAD");

  private final nl.machtigingsbrug.buren.brp.Brp buur = nl.machtigingsbrug.buren.brp.Brp.start();
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private Brpfeiten feiten = feiten(null, Brpfeit.values());

  @BeforeEach
  void start() throws Exception {
    feiten = feiten(Brproute.start(camel, instellingen(Brpfeit.values())), Brpfeit.values());
  }

  @AfterEach
  void stop() {
    camel.stop();
    buur.close();
  }

  @Test
  void leestAllesVanEenKind() {
    buur.schrijfIn(
        KIND,
        INWONER
            .metGeheim()
            .geboren("2010-02-03")
            .onder(Gezagsrelatie.van("EenhoofdigOuderlijkGezag", KIND, OUDER)));

    Brpuitkomst kind = kind();

    assertThat(kind.levensstand()).isEqualTo(Levensstand.LEEFT);
    assertThat(kind.geheimhouding()).isEqualTo(Geheimhouding.JA);
    assertThat(kind.geboren()).isEqualTo(LocalDate.parse("2010-02-03"));
    assertThat(kind.gezag()).isEqualTo(Gezag.BEVESTIGD);
    assertThat(kind.navraag()).isEqualTo(new Navraag(NU, Set.of(Brpfeit.values()), Map.of()));
    assertThat(kind).hasToString("Brpuitkomst[***]");
  }

  @Test
  void vraagtNietMeerDanHetNodigHeeft() {
    buur.schrijfIn(KIND, INWONER.geboren("2010-02-03"));
    buur.schrijfIn(OUDER, INWONER);

    kind();
    ouder();

    assertThat(buur.vragen())
        .extracting(vraag -> vraag.path("fields").toString())
        .containsExactly(
            "[\"burgerservicenummer\",\"geboorte.datum\",\"gezag\"]", "[\"burgerservicenummer\"]");
    assertThat(buur.koppen())
        .containsOnly(
            Map.of(
                "X-DOELBINDING", "Feiten",
                "X-VERWERKING", "Adressering@Wmo",
                "X-GEBRUIKER", "machtigingsbrug"));
    assertThat(buur.adressen()).allSatisfy(adres -> assertThat(adres).doesNotContain("99999"));
  }

  @Test
  void zonderInstellingWordtNietsGevraagd() {
    assertThat(feiten(null).over(STAD, optreden(), VERTEGENWOORDIGDE, Berichtsoort.BESLUIT, false))
        .isEqualTo(Brpuitkomst.NIET_GEVRAAGD);
    assertThat(feiten.over("elders", optreden(), VERTEGENWOORDIGDE, Berichtsoort.BESLUIT, false))
        .isEqualTo(Brpuitkomst.NIET_GEVRAAGD);
    assertThat(buur.vragen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "O, OVERLEDEN,",
    "E, LEEFT,",
    "R, LEEFT,",
    "M, LEEFT,",
    "F, NIET_GEVRAAGD, ONBEKENDE_WAARDE"
  })
  void leestOfIemandLeeft(String reden, Levensstand leven, @Nullable Gemis gemis) {
    buur.schrijfIn(OUDER, INWONER.opgeschort(reden));

    assertThat(ouder().levensstand()).isEqualTo(leven);
    assertThat(gemis(ouder(), Brpfeit.LEVEN)).isEqualTo(gemis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-02", "2010", ""})
  void raadtGeenGeboortedag(String geboren) {
    buur.schrijfIn(KIND, INWONER.geboren(geboren));

    assertThat(kind().geboren()).isNull();
    assertThat(gemis(kind(), Brpfeit.LEEFTIJD)).isEqualTo(Gemis.ONVOLLEDIG);
  }

  @Test
  void eenDatumDieNietBestaatIsGeenDatum() {
    buur.schrijfIn(KIND, INWONER.geboren("2010-02-31"));

    assertThat(gemis(kind(), Brpfeit.LEEFTIJD)).isEqualTo(Gemis.ONBEKENDE_WAARDE);
  }

  @Test
  void wieDeBrpNietKentIsGemist() {
    assertThat(kind().navraag())
        .isEqualTo(
            new Navraag(
                NU,
                Set.of(Brpfeit.values()),
                Map.of(
                    Brpfeit.LEVEN, Gemis.PERSOON_ONBEKEND,
                    Brpfeit.LEEFTIJD, Gemis.PERSOON_ONBEKEND,
                    Brpfeit.GEHEIMHOUDING, Gemis.PERSOON_ONBEKEND,
                    Brpfeit.GEZAG, Gemis.PERSOON_ONBEKEND)));
  }

  @Test
  void eenAnderMensTeltNiet() {
    buur.schrijfIn(OUDER, INWONER);
    buur.stoor("ANDER");

    assertThat(gemis(ouder(), Brpfeit.LEVEN)).isEqualTo(Gemis.PERSOON_ONBEKEND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"401", "403", "429", "500", "503", "ROMMEL", "weg"})
  void eenStoringIsGeenAntwoordEnGeenNee(String storing) {
    buur.schrijfIn(OUDER, INWONER);
    buur.stoor(storing);

    assertThat(ouder().levensstand()).isEqualTo(Levensstand.NIET_GEVRAAGD);
    assertThat(gemis(ouder(), Brpfeit.LEVEN)).isEqualTo(Gemis.GEEN_ANTWOORD);
    assertThat(gemis(ouder(), Brpfeit.GEHEIMHOUDING)).isEqualTo(Gemis.GEEN_ANTWOORD);

    buur.stoor(null);
    assertThat(ouder().levensstand()).isEqualTo(Levensstand.LEEFT);
    assertThat(gemis(ouder(), Brpfeit.LEVEN)).isNull();
  }

  private static @Nullable Gemis gemis(Brpuitkomst uitkomst, Brpfeit feit) {
    return Objects.requireNonNull(uitkomst.navraag()).gemist().get(feit);
  }

  private Brpuitkomst kind() {
    return feiten.over(STAD, optreden(), VERTEGENWOORDIGDE, Berichtsoort.BESLUIT, false);
  }

  private Brpuitkomst ouder() {
    return feiten.over(STAD, optreden(), GEMACHTIGDE, Berichtsoort.BESLUIT, false);
  }

  private Brpfeiten feiten(@Nullable Brp brp, Brpfeit... welke) {
    return new Brpfeiten(
        instellingen(welke),
        brp == null ? new Brp(camel.createProducerTemplate()) : brp,
        Clock.fixed(NU, ZoneOffset.UTC));
  }

  private Brpinstellingen instellingen(Brpfeit... welke) {
    return new Brpinstellingen(Map.of(STAD, Brproute.instelling(buur, welke)));
  }

  private static Optreden optreden() {
    return new Namens(
        new Vertegenwoordiging(
            new NatuurlijkPersoon(new Bsn(OUDER)),
            new NatuurlijkPersoon(new Bsn(KIND)),
            BekendeGrond.OUDERLIJK_GEZAG,
            List.of(),
            null),
        Betrouwbaarheidsniveau.MIDDEN,
        Set.of(),
        new Bewijs(Bewijssoort.SAML, "digid", "voorziening", "b", Instant.EPOCH));
  }
}
