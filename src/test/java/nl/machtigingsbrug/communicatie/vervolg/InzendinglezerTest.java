package nl.machtigingsbrug.communicatie.vervolg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class InzendinglezerTest {

  private static final String GOED =
      """
      {"gemeente": "voorbeeldstad", "kenmerk": "besluit-1", "zaak": "MB-2026-1",
       "berichtsoort": "verzoek-om-aanvulling",
       "teksten": {"volledig": {"onderwerp": "Wij missen iets", "tekst": "Een.\\n\\nTwee."},
                   "beperkt": {"onderwerp": "Kort", "tekst": "Korter"}},
       "bijlagen": [{"omschrijving": "Lijst", "mediatype": "application/pdf", "inhoud": "AQID"},
                    {"omschrijving": "Kaart", "mediatype": "application/pdf", "inhoud": "BA==",
                     "varianten": ["volledig", "beperkt"]}],
       "publicatie": "2026-11-30T08:00:00+01:00", "uiterlijk": "2026-12-14"}
      """;

  private final Inzendinglezer lezer =
      new Inzendinglezer(
          new Communicatie(
              DataSize.ofKilobytes(64),
              Duration.ofHours(24),
              Duration.ofMinutes(1),
              Duration.ofMinutes(5),
              Map.of(),
              Map.of()));

  @Test
  void allesKomtOver() throws IOException {
    Inzending gelezen = lees(GOED);

    assertThat(gelezen.gemeente()).isEqualTo("voorbeeldstad");
    assertThat(gelezen.zaak()).isEqualTo("MB-2026-1");
    assertThat(gelezen.aanvraag()).isNull();
    assertThat(gelezen.soort()).isEqualTo(Berichtsoort.VERZOEK_OM_AANVULLING);
    assertThat(gelezen.teksten())
        .containsEntry(Variant.VOLLEDIG, new Tekst("Wij missen iets", "Een.\n\nTwee."))
        .containsEntry(Variant.BEPERKT, new Tekst("Kort", "Korter"))
        .hasSize(2);
    assertThat(gelezen.bijlagen())
        .extracting(Inzending.Bijlage::varianten)
        .containsExactly(Set.of(Variant.VOLLEDIG), Set.of(Variant.VOLLEDIG, Variant.BEPERKT));
    assertThat(gelezen.bijlagen().get(0).inhoud()).containsExactly(1, 2, 3);
    assertThat(gelezen.publicatie()).isEqualTo(Instant.parse("2026-11-30T07:00:00Z"));
    assertThat(gelezen.uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 14));
  }

  @Test
  void andereInhoudHeeftEenAnderMerk() throws IOException {
    assertThat(lees(GOED).sha256())
        .isEqualTo(lees(GOED).sha256())
        .isNotEqualTo(lees(GOED.replace("missen", "zoeken")).sha256());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"voorbeeldstad\"           | 7                      | gemeente",
        "\"voorbeeldstad\"           | \" \"                  | gemeente",
        "\"besluit-1\"               | \"a b\"                | kenmerk",
        "\"besluit-1\"               | \"999990019\"          | kenmerk",
        "\"zaak\": \"MB-2026-1\"     | \"x\": 1               | (onbekende sleutel)",
        "\"zaak\": \"MB-2026-1\"     | \"zaak\": null         | zaak",
        "\"zaak\": \"MB-2026-1\"     | \"aanvraag\": \"nee\"  | aanvraag",
        "\"verzoek-om-aanvulling\"   | \"BESLUIT\"            | berichtsoort",
        "\"verzoek-om-aanvulling\"   | \"verzoek_om_aanvulling2\" | berichtsoort",
        "\"volledig\": {\"onderwerp\" | \"kennisgeving\": {\"onderwerp\" | teksten.volledig",
        "\"beperkt\": {              | \"geheim\": {          | teksten",
        "\"Kort\"                    | \"a\\nb\"              | teksten.beperkt.onderwerp",
        "\"Korter\"                  | \"a\\tb\"              | teksten.beperkt.tekst",
        "\"Korter\"                  | null                   | teksten.beperkt.tekst",
        "\"Lijst\"                   | \"\"                   | bijlagen[0].omschrijving",
        "\"AQID\"                    | \"%%%\"                | bijlagen[0].inhoud",
        "\"AQID\"                    | \"\"                   | bijlagen[0].inhoud",
        "[\"volledig\", \"beperkt\"] | []                     | bijlagen[1].varianten",
        "[\"volledig\", \"beperkt\"] | [\"alles\"]            | bijlagen[1].varianten",
        "\"2026-12-14\"              | \"2026-02-30\"         | uiterlijk",
        "\"2026-12-14\"              | \"99999-01-01\"        | uiterlijk",
        "\"2026-11-30T08:00:00+01:00\" | \"2026-11-30\"       | publicatie"
      })
  void eenFoutVeldWordtGenoemd(String wat, String anders, String veld) {
    assertThat(GOED).contains(wat);

    assertThatThrownBy(
            () -> lees(GOED.replaceFirst(Pattern.quote(wat), Matcher.quoteReplacement(anders))))
        .isInstanceOfSatisfying(
            Afwijzing.class, afwijzing -> assertThat(afwijzing.veld()).isEqualTo(veld));
  }

  @Test
  void tweeVerwijzingenIsErEenTeVeel() {
    String beide =
        GOED.replace(
            "\"zaak\":", "\"aanvraag\": \"00000000-0000-4000-8000-000000000000\", \"zaak\":");

    assertThatThrownBy(() -> lees(beide))
        .isInstanceOfSatisfying(
            Afwijzing.class, afwijzing -> assertThat(afwijzing.veld()).isEqualTo("zaak"));
  }

  @Test
  void teGrootWordtGeweigerdVoorHetGelezenIs() {
    String groot = GOED.replace("Een.", "x".repeat(70_000));

    assertThatThrownBy(() -> lees(groot))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            afwijzing -> assertThat(afwijzing.code().code()).isEqualTo("MB-BERICHT-02"));
  }

  private Inzending lees(String json) throws IOException {
    return lezer.lees(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
