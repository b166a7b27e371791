package nl.machtigingsbrug.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

  private static final Instant MOMENT = Instant.parse("2026-07-01T10:20:00Z");

  @Test
  void isGeldigPdfAEnPdfUa() {
    byte[] pdf = Pdf.van(pagina("<h1>Kop</h1><p>Tekst</p>"), MOMENT);

    assertThat(Keuring.pdfA(pdf)).isEmpty();
    assertThat(Keuring.pdfUa(pdf)).isEmpty();
  }

  @Test
  void deKeuringZietWatErOntbreekt() {
    byte[] pdf = Pdf.van(pagina("<h1>Kop</h1><p>Tekst</p>"), MOMENT);

    assertThat(Keuring.pdfA(zonder(pdf, c -> c.getCOSObject().removeItem(COSName.OUTPUT_INTENTS))))
        .anyMatch(gebrek -> gebrek.startsWith("6.2.4.3"));
    assertThat(Keuring.pdfA(zonder(pdf, c -> c.setStructureTreeRoot(null))))
        .anyMatch(gebrek -> gebrek.startsWith("6.7"));
    assertThat(Keuring.pdfA(zonder(pdf, c -> c.setMetadata(null)))).isNotEmpty();
    assertThat(Keuring.pdfUa(zonder(pdf, c -> c.setLanguage(null)))).isNotEmpty();
  }

  @Test
  void heeftTaalTitelEnHetGegevenMoment() throws IOException {
    try (PDDocument document = Loader.loadPDF(Pdf.van(pagina("<p>Tekst</p>"), MOMENT))) {
      PDDocumentCatalog catalogus = document.getDocumentCatalog();

      assertThat(catalogus.getLanguage()).isEqualTo("nl-NL");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Titel");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(MOMENT);
      assertThat(new String(catalogus.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("<xmp:CreateDate>2026-07-01T10:20:00Z<", "Titel");
    }
  }

  @Test
  void looptDoorOverMeerPaginasVanA4() throws IOException {
    byte[] pdf = Pdf.van(pagina("<p>Een alinea tekst.</p>".repeat(150)), MOMENT);

    assertThat(Keuring.pdfA(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (PDPage blad : document.getPages()) {
        assertThat(blad.getMediaBox().getWidth()).isBetween(595f, PDRectangle.A4.getWidth() + 1);
        assertThat(blad.getMediaBox().getHeight()).isBetween(841f, PDRectangle.A4.getHeight() + 1);
      }
    }
  }

  @Test
  void laadtNietsWaarnaarDeTekstVerwijst() throws IOException {
    AtomicInteger aanroepen = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        uitwisseling -> {
          aanroepen.incrementAndGet();
          uitwisseling.sendResponseHeaders(404, -1);
          uitwisseling.close();
        });
    server.start();
    String adres = "http://localhost:" + server.getAddress().getPort();
    try {
      Pdf.van(
          "<?xml-stylesheet type=\"text/css\" href=\""
              + adres
              + "/g.css\"?>"
              + pagina(
                  """
              <link rel="stylesheet" href="%1$s/a.css"/>
              <style>@import url('%1$s/b.css');
                @font-face { font-family: X; src: url('%1$s/c.ttf'); }
                p { font-family: X; background-image: url('%1$s/d.png'); }</style>
              <p>Tekst <img src="%1$s/e.png" alt="x"/></p>
              <object data="%1$s/f.pdf" type="application/pdf"/>
              """
                      .formatted(adres)),
          MOMENT);
    } finally {
      server.stop(0);
    }
    assertThat(aanroepen).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geen xml",
        "<html><head/><body>",
        "<html><body/></html>",
        "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><html><head/><body>&e;</body></html>"
      })
  void weigertWatGeenEenvoudigeXhtmlIs(String xhtml) {
    assertThatThrownBy(() -> Pdf.van(xhtml, MOMENT))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.code()).isEqualTo(Foutcode.BERICHT_ONLEESBAAR));
  }

  private static String pagina(String inhoud) {
    return "<html lang=\"nl-NL\"><head><title>Titel</title>"
        + "<meta name=\"subject\" content=\"Onderwerp\"/></head><body>"
        + inhoud
        + "</body></html>";
  }

  private static byte[] zonder(byte[] pdf, Consumer<PDDocumentCatalog> ingreep) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ingreep.accept(document.getDocumentCatalog());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException fout) {
      throw new AssertionError(fout);
    }
  }
}
