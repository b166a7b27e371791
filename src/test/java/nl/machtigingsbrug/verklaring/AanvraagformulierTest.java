package nl.machtigingsbrug.verklaring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.pdf.Keuring;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AanvraagformulierTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void toontAllesWatIsIngevuld() throws IOException {
    String tekst =
        tekst(
            """
            {"gewensteIngangsdatum":"2027-01-01","spoed":true,"bedrag":12.5,"leeg":[],
             "gebieden":["huishouden","vervoer"],
             "school":{"naam":"De Regenboog","plaats":"Voorbeeldstad"},
             "kosten":[{"soort":"medisch","bedrag":10},{"soort":"reiskosten","bedrag":5}]}""");

    assertThat(tekst)
        .contains("Gewenste ingangsdatum 2027-01-01")
        .contains("Spoed ja")
        .contains("Bedrag 12.5")
        .contains("Gebieden huishouden, vervoer")
        .contains("School: naam De Regenboog")
        .contains("Kosten 1: soort medisch")
        .contains("Kosten 2: bedrag 5")
        .contains("ZAAK-2026-0000000042");
  }

  /** Twenty thousand characters is what a bezwaar may have. */
  @Test
  void kortNietsIn() throws IOException {
    StringBuilder lang = new StringBuilder();
    for (int woord = 0; lang.length() < 20_000; woord++) {
      lang.append("woord").append(woord).append(woord % 50 == 0 ? '\n' : ' ');
    }
    String tekst = tekst(JSON.createObjectNode().put("gronden", lang.toString()).toString());

    assertThat(tekst.replaceAll("\\s+", " "))
        .contains("Gronden")
        .doesNotContain("…")
        .contains("woord1 woord2 ");
    for (int woord = 0; woord < 1_500; woord++) {
      assertThat(tekst).contains("woord" + woord);
    }
  }

  @Test
  void eenWoordZonderEindeBlijftHeel() {
    assertThat(Gegevenstekst.alineas("x".repeat(2_000) + "\r\n\r\ny"))
        .containsExactly("x".repeat(900), "x".repeat(900), "x".repeat(200), "y");
  }

  @Test
  void isElkeKeerHetzelfdeEnGeldig() throws IOException {
    byte[] pdf = pdf("{\"toelichting\":\"<b>Zij & ik</b>\"}");

    assertThat(pdf).isEqualTo(pdf("{\"toelichting\":\"<b>Zij & ik</b>\"}"));
    assertThat(Keuring.pdfA(pdf)).isEmpty();
    assertThat(tekst("{\"toelichting\":\"<b>Zij & ik</b>\"}")).contains("<b>Zij & ik</b>");
  }

  private static byte[] pdf(String gegevens) throws IOException {
    JsonNode gelezen = JSON.readTree(gegevens);
    return Aanvraagformulier.pdf(
        new Formuliergegevens(
            "Voorbeeldstad",
            "Melding Wmo-ondersteuning",
            "ZAAK-2026-0000000042",
            gelezen,
            Instant.parse("2026-11-24T09:00:00Z"),
            UUID.fromString("00000000-0000-4000-8000-000000000001")));
  }

  private static String tekst(String gegevens) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(gegevens))) {
      return new PDFTextStripper().getText(document);
    }
  }
}
