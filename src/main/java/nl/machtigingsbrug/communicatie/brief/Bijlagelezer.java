package nl.machtigingsbrug.communicatie.brief;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.Bijlage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Looks into a PDF as far as printing asks. Its bytes go along unchanged. */
final class Bijlagelezer {

  /** Points; printers scale no page. */
  private static final float SPELING = 6;

  private Bijlagelezer() {}

  /**
   * Reads it, as far as it may be.
   *
   * @return empty where it is larger than that, or no PDF of A4 pages that opens without a password
   */
  static Optional<Stuk> lees(Bijlage bijlage, long grootste) throws IOException {
    int ruim = (int) Math.min(grootste + 1, Integer.MAX_VALUE - 16);
    byte[] bytes;
    try (InputStream bron = bijlage.inhoud().open()) {
      bytes = bron.readNBytes(ruim);
    }
    return bytes.length > grootste ? Optional.empty() : stuk(bytes);
  }

  private static Optional<Stuk> stuk(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int paginas = document.getNumberOfPages();
      boolean goed = paginas > 0 && !document.isEncrypted();
      for (int i = 0; goed && i < paginas; i++) {
        goed = pastOpA4(document.getPage(i));
      }
      return goed ? Optional.of(new Stuk(bytes, paginas)) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError fout) {
      // A hostile PDF can make the parser fail in many ways; none of them is ours.
      return Optional.empty();
    }
  }

  private static boolean pastOpA4(PDPage pagina) {
    PDRectangle vlak = pagina.getCropBox();
    float lang = Math.max(vlak.getWidth(), vlak.getHeight());
    float kort = Math.min(vlak.getWidth(), vlak.getHeight());
    return lang <= PDRectangle.A4.getHeight() + SPELING
        && kort <= PDRectangle.A4.getWidth() + SPELING
        && kort > 0;
  }
}
