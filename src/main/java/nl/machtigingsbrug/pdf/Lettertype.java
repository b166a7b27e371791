package nl.machtigingsbrug.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font: Liberation Sans, which PDFBox carries and whose licence (SIL OFL 1.1) lets it be
 * embedded. It has Latin, Greek, Cyrillic and Hebrew.
 */
final class Lettertype {

  static final String FAMILIE = "Liberation Sans";

  private static final byte[] BYTES = lees();
  private static final CmapLookup TEKENS = tekens();
  private static final int[] BREEDTEN = breedten();

  private Lettertype() {}

  /**
   * The font, for one document. Without ligatures: looking for them takes half of the time in which
   * a document is made, and {@link #breedte} does not know them.
   */
  static PDFont in(PDDocument document) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(BYTES));
    font.setEnableGsub(false);
    return PDType0Font.load(document, font, true);
  }

  static boolean kent(int teken) {
    return TEKENS.getGlyphId(teken) != 0;
  }

  /** How wide a character is, in thousandths of the size of the font. */
  static int breedte(int teken) {
    return BREEDTEN[TEKENS.getGlyphId(teken)];
  }

  private static int[] breedten() {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(BYTES))) {
      int[] breedten = new int[font.getNumberOfGlyphs()];
      for (int glyph = 0; glyph < breedten.length; glyph++) {
        breedten[glyph] = font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm();
      }
      return breedten;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static byte[] lees() {
    String plaats = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream stroom = PDFont.class.getResourceAsStream(plaats)) {
      if (stroom == null) {
        throw new IOException(plaats);
      }
      return stroom.readAllBytes();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static CmapLookup tekens() {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(BYTES))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
