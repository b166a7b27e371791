package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What one zaak costs the zaaksysteem in calls: nothing is asked that is known, and nothing is done
 * twice.
 */
class ZgwAanroepenIT extends Zaakproef {

  private static final String ZAKEN = "POST /zaken/api/v1/";
  private static final String ZAAK = ZAKEN + "zaken";
  private static final String ROL = ZAKEN + "rollen";
  private static final String DOCUMENT = "POST /documenten/api/v1/enkelvoudiginformatieobjecten";
  private static final String KOPPELING = ZAKEN + "zaakinformatieobjecten";
  private static final String EIGENSCHAP = ZAKEN + "zaken/{}/zaakeigenschappen";
  private static final String STATUS = ZAKEN + "statussen";
  private static final String REGISTRATIE = ZAKEN + "zaak_registreren";

  private static final String VOOR_MOEDER =
      """
      bewijs: { saml: { handelt: "999990019", namens: "999990020" } }
      aanvraag:
        dienst: wmo-aanvraag
        gegevens: { voorziening: rolstoel, vorm: zorg-in-natura, toelichting: Zij loopt slecht. }
        documenten: [{ naam: brief.pdf, mediatype: application/pdf, bytes: 1000 }]
      """;

  private static final String VOOR_ZICHZELF =
      """
      bewijs: { saml: { handelt: "999990032" } }
      aanvraag:
        dienst: wmo-aanvraag
        gegevens: { voorziening: rolstoel, vorm: zorg-in-natura, toelichting: Ik loop slecht. }
      """;

  /** Of a zaaktype that no other test of this application asks for. */
  private static final String VERHUIZING =
      """
      bewijs: { saml: { handelt: "999990032" } }
      aanvraag:
        dienst: verhuizing
        gegevens: { datum: "2026-12-01", aantalPersonen: 1, nieuwAdres: { postcode: 1234AB, huisnummer: 10 } }
      """;

  /** Zaak and status, two rollen, three documenten of two calls each, three eigenschappen. */
  private static final List<String> GEWOON =
      List.of(
          ZAAK,
          ROL,
          ROL,
          DOCUMENT,
          KOPPELING,
          DOCUMENT,
          KOPPELING,
          DOCUMENT,
          KOPPELING,
          EIGENSCHAP,
          EIGENSCHAP,
          EIGENSCHAP,
          STATUS);

  @Test
  void eenZaakKostTweeAanroepenEnEenPerRolEnEigenschapEnTweePerDocument() throws IOException {
    warm("voorbeeldstad");

    assertThat(regels(lever("voorbeeldstad", VOOR_MOEDER))).isEqualTo(GEWOON);
    assertThat(regels(lever("voorbeeldstad", VOOR_ZICHZELF)))
        .containsExactly(ZAAK, ROL, DOCUMENT, KOPPELING, EIGENSCHAP, EIGENSCHAP, STATUS);
  }

  @Test
  void metRegistrerenKostenZaakRollenEnStatusSamenEenAanroep() throws IOException {
    warm("voorbeelddorp");

    assertThat(regels(lever("voorbeelddorp", VOOR_MOEDER)))
        .containsExactly(
            REGISTRATIE,
            DOCUMENT,
            KOPPELING,
            DOCUMENT,
            KOPPELING,
            DOCUMENT,
            KOPPELING,
            EIGENSCHAP,
            EIGENSCHAP,
            EIGENSCHAP);
    assertThat(regels(lever("voorbeelddorp", VOOR_ZICHZELF)))
        .containsExactly(REGISTRATIE, DOCUMENT, KOPPELING, EIGENSCHAP, EIGENSCHAP);
  }

  @Test
  void deCatalogusWordtEenKeerGelezenVoorVeleAanvragen() throws IOException {
    List<String> eerste = regels(lever("voorbeeldhaven", VERHUIZING));
    List<String> gelezen = eerste.stream().filter(regel -> regel.startsWith("GET ")).toList();

    assertThat(gelezen)
        .isNotEmpty()
        .allMatch(regel -> regel.startsWith("GET /catalogi/"))
        .filteredOn(regel -> regel.endsWith("/zaaktypen"))
        .hasSize(1);
    for (int i = 0; i < 3; i++) {
      assertThat(regels(lever("voorbeeldhaven", VERHUIZING)))
          .noneMatch(regel -> regel.startsWith("GET "));
    }
  }

  /** Done, and no answer: it alone is asked about, once, and nothing is done again. */
  @ParameterizedTest
  @CsvSource({
    "/zaken/api/v1/zaken, 0, 0, GET /zaken/api/v1/zaken",
    "/zaken/api/v1/rollen, 0, 1, GET /zaken/api/v1/rollen",
    "/zaken/api/v1/rollen, 1, 2, GET /zaken/api/v1/rollen",
    "/documenten/api/v1/enkelvoudiginformatieobjecten, 1, 5,"
        + " GET /documenten/api/v1/enkelvoudiginformatieobjecten",
    "/zaken/api/v1/zaakinformatieobjecten, 0, 4, GET /zaken/api/v1/zaakinformatieobjecten",
    "/zaken/api/v1/zaken/[^/]+/zaakeigenschappen, 2, 11,"
        + " GET /zaken/api/v1/zaken/{}/zaakeigenschappen",
    "/zaken/api/v1/statussen, 0, 12, GET /zaken/api/v1/statussen",
  })
  void alleenDeStapMetOnbekendeUitkomstWordtNagevraagd(String pad, int na, int plaats, String vraag)
      throws IOException {
    warm("voorbeeldstad");
    stoor("voorbeeldstad", pad, na, Storing.Effect.STIL);

    List<String> verwacht = new ArrayList<>(GEWOON);
    verwacht.add(plaats + 1, vraag);
    assertThat(regels(lever("voorbeeldstad", VOOR_MOEDER))).isEqualTo(verwacht);
  }

  @Test
  void eenRegistratieZonderAntwoordWordtNagevraagdEnNietHerhaald() throws IOException {
    warm("voorbeelddorp");
    stoor("voorbeelddorp", "/zaken/api/v1/zaak_registreren", 0, Storing.Effect.STIL);

    assertThat(regels(lever("voorbeelddorp", VOOR_MOEDER)))
        .startsWith(REGISTRATIE, "GET /zaken/api/v1/zaken", DOCUMENT)
        .hasSize(11);
  }

  /**
   * Not done: asked about, and then done; what went before it stays done. The HTTP client repeats
   * nothing by itself, not after a 503 either.
   */
  @ParameterizedTest
  @EnumSource(
      value = Storing.Effect.class,
      names = {"WEG", "STATUS"})
  void watNietGedaanBlijktWordtNogEenKeerGedaan(Storing.Effect effect) throws IOException {
    warm("voorbeeldstad");
    stoor("voorbeeldstad", "/zaken/api/v1/rollen", 1, effect);

    List<String> verwacht = new ArrayList<>(GEWOON);
    verwacht.addAll(3, List.of("GET /zaken/api/v1/rollen", ROL));
    assertThat(regels(lever("voorbeeldstad", VOOR_MOEDER))).isEqualTo(verwacht);
  }

  @Test
  void elkeAanroepHeeftEenEigenToken() throws IOException, ParseException {
    warm("voorbeeldstad");
    BUREN
        .zaaksysteem()
        .stoor(
            new Storing("POST", Pattern.compile(".*"), 0, 99, Storing.Effect.TRAAG, 0, 0, 1_050));

    List<Date> gemaakt = new ArrayList<>();
    for (Verzoek verzoek : lever("voorbeeldstad", VOOR_ZICHZELF)) {
      assertThat(verzoek.token()).startsWith("Bearer ");
      gemaakt.add(
          SignedJWT.parse(verzoek.token().substring("Bearer ".length()))
              .getJWTClaimsSet()
              .getIssueTime());
    }
    assertThat(gemaakt).hasSize(7).doesNotHaveDuplicates().isSorted();
  }

  private void warm(String gemeente) throws IOException {
    lever(gemeente, VOOR_ZICHZELF);
  }

  private static void stoor(String gemeente, String pad, int na, Storing.Effect effect) {
    BUREN
        .zaaksysteem(gemeente)
        .stoor(new Storing("POST", Pattern.compile(pad), na, 1, effect, 503, 0, 0));
  }

  private static List<String> regels(List<Verzoek> verzoeken) {
    return verzoeken.stream()
        .map(verzoek -> verzoek.regel().replaceFirst("/zaken/[0-9a-f-]{36}/", "/zaken/{}/"))
        .toList();
  }
}
