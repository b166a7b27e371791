package nl.machtigingsbrug.communicatie.brief;

import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.ADRES;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.STIJL;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.TEKST;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.pdf.Keuring;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BriefTest {

  private static final Instant MOMENT = Instant.parse("2026-03-02T00:00:00Z");
  private static final double MM = 72 / 25.4;

  private static final String VIJANDIG =
      "</p><script>alert(1)</script>&amp;]]> \u202Etxe\u0000 שלום 中 😀 %s {0} ${jndi:x}"
          + " Z\u0301\u0301\u0301\u0301 "
          + "W".repeat(1500)
          + "\n\n\n<style>.adres{left:0}</style>";

  static Stream<Briefinhoud> brieven() {
    return Stream.of(
        brief(),
        brief(ADRES, "Kort", "Een regel.", null),
        brief(ADRES, "Lang", (TEKST + "\n\n").repeat(12), "Omdat het zo is."),
        brief(new Adres.Post(VIJANDIG, List.of(VIJANDIG)), VIJANDIG, VIJANDIG, VIJANDIG));
  }

  @ParameterizedTest
  @MethodSource("brieven")
  void isGeldigPdfAEnPdfUa(Briefinhoud inhoud) {
    for (Venster venster : Venster.values()) {
      byte[] pdf = Brief.pdf(inhoud, STIJL, venster.plaats(), MOMENT);

      assertThat(Keuring.pdfA(pdf)).isEmpty();
      assertThat(Keuring.pdfUa(pdf)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("brieven")
  void geeftTweeKeerDezelfdeBytes(Briefinhoud inhoud) {
    assertThat(Brief.pdf(inhoud, STIJL, Venster.LINKS.plaats(), MOMENT))
        .isEqualTo(Brief.pdf(inhoud, STIJL, Venster.LINKS.plaats(), MOMENT));
  }

  @ParameterizedTest
  @EnumSource(Venster.class)
  void allesStaatErInDeVolgordeVanHetLezen(Venster venster) throws IOException {
    assertThat(Leesvolgorde.van(Brief.pdf(brief(), STIJL, venster.plaats(), MOMENT)))
        .containsSubsequence(
            "Gemeente Voorbeeldstad",
            "Stadhuis Marktplein 1",
            "Retouradres: Gemeente Voorbeeldstad, Postbus 100",
            "Mevrouw A.B. de Vries Lindelaan 12-A 1234 AB Voorbeeldstad",
            "Datum 2 maart 2026",
            "Ons kenmerk 1F0C-77AB-2D41",
            "Zaaknummer ZAAK-2026-0000012345",
            "Reageren tot en met 16 maart 2026",
            "Wij missen nog stukken bij de aanvraag",
            "Geachte heer of mevrouw,",
            "Op 12 februari 2026 vroeg u",
            "- het verslag van het gesprek met de huisarts - een overzicht",
            "Wij denken graag met u mee.",
            "Waarom krijgt u deze brief? U krijgt deze brief als gemachtigde van mevrouw C. de Vries.",
            "Met vriendelijke groet,",
            "namens het college van burgemeester en wethouders Afdeling Zorg en Welzijn",
            "Bijlagen 1. Formulier hulp in huis 2. Folder Wmo");
  }

  @Test
  void zegtNietsVanWaaromAlsHetBeleidDatNietZegt() throws IOException {
    Briefinhoud inhoud = brief(ADRES, "Kort", "Een regel.", null);

    assertThat(tekst(Brief.pdf(inhoud, STIJL, Venster.LINKS.plaats(), MOMENT)))
        .doesNotContain("Waarom", "gemachtigde");
  }

  @ParameterizedTest
  @EnumSource(Venster.class)
  void hetAdresStaatInHetVensterEnVerderAlleenHetRetouradres(Venster venster) throws IOException {
    Adres.Post langst =
        new Adres.Post(
            "Stichting Bewindvoering Voorbeeldstad e.o.",
            List.of(
                "t.a.v. mevrouw A.B. de Vries",
                "Gebouw De Linde, vleugel C",
                "Lindelaan 12-A",
                "1234 AB  Voorbeeldstad",
                "Provincie",
                "BELGIË"));
    Vensterplaats plaats = venster.plaats();
    byte[] pdf = Brief.pdf(brief(langst, "Kort", TEKST, null), STIJL, plaats, MOMENT);

    List<TextPosition> erin = new ArrayList<>();
    StringBuilder inVenster = new StringBuilder();
    for (TextPosition teken : tekens(pdf)) {
      double x = teken.getXDirAdj() / MM;
      double y = teken.getYDirAdj() / MM;
      boolean hoogte = y > plaats.boven() && y - 3 < plaats.boven() + plaats.hoogte();
      if (hoogte && x > plaats.links() - 3 && x < plaats.links() + plaats.breedte() + 3) {
        erin.add(teken);
        inVenster.append(teken.getUnicode());
      }
    }

    assertThat(inVenster.toString().replaceAll("\\s", ""))
        .isEqualTo(
            (STIJL.retouradres() + langst.naam() + String.join("", langst.regels()))
                .replaceAll("\\s", ""));
    assertThat(erin)
        .allSatisfy(
            teken -> {
              double x = teken.getXDirAdj() / MM;
              double einde = x + teken.getWidthDirAdj() / MM;
              double y = teken.getYDirAdj() / MM;
              assertThat(x).isGreaterThanOrEqualTo(plaats.links() + Vensterplaats.SPELING - 0.1);
              assertThat(einde).isLessThan(plaats.links() + plaats.breedte());
              assertThat(y).isBetween(plaats.boven() + 1.5, plaats.boven() + plaats.hoogte() - 0.5);
            });
  }

  @Test
  void vijandigeTekstBlijftTekst() throws IOException {
    String tekst =
        tekst(
            Brief.pdf(
                brief(ADRES, VIJANDIG, VIJANDIG, VIJANDIG), STIJL, Venster.LINKS.plaats(), MOMENT));

    assertThat(tekst)
        .contains("</p><script>alert(1)</script>&amp;]]> □txe□ □□□□ □ □ %s {0} ${jndi:x}")
        .contains("<style>.adres{left:0}</style>")
        .contains("Mevrouw A.B. de Vries");
    assertThat(tekst.chars().filter(teken -> teken == 'W').count())
        .as("nothing is cut off")
        .isGreaterThanOrEqualTo(3 * 1500);
  }

  @Test
  void eenLangeBriefLooptDoorZonderWoordTeVerliezen() throws IOException {
    String lang = "woord ".repeat(6000).strip();
    byte[] pdf = Brief.pdf(brief(ADRES, "Lang", lang, null), STIJL, Venster.LINKS.plaats(), MOMENT);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(5);
    }
    assertThat(tekst(pdf).split("woord", -1)).hasSize(6001);
  }

  /** To be looked at. */
  @ParameterizedTest
  @EnumSource(Venster.class)
  void ietsOmNaarTeKijken(Venster venster) throws IOException {
    byte[] pdf = Brief.pdf(brief(), STIJL, venster.plaats(), MOMENT);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage beeld = new PDFRenderer(document).renderImageWithDPI(0, 80);
      File map = new File("target/brieven");
      assertThat(map.mkdirs() || map.isDirectory()).isTrue();
      ImageIO.write(beeld, "png", new File(map, venster + ".png"));
      assertThat(document.getNumberOfPages()).isOne();
    }
  }

  private static String tekst(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static List<TextPosition> tekens(byte[] pdf) throws IOException {
    List<TextPosition> alle = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper lezer =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition teken) {
              if (!teken.getUnicode().isBlank()) {
                alle.add(teken);
              }
            }
          };
      lezer.setEndPage(1);
      lezer.getText(document);
    }
    return alle;
  }
}
