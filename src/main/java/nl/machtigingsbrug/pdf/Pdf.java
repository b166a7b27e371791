package nl.machtigingsbrug.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;

/**
 * PDF/A-2a (ISO 19005-2) that is also PDF/UA-1 (ISO 14289-1): tagged, with embedded font and sRGB.
 */
public final class Pdf {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // Its messages may quote what stands in the document.
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /**
   * Makes a document of A4 pages. The same input gives the same bytes. Nothing is loaded that the
   * XHTML refers to.
   *
   * @param xhtml well-formed, without DOCTYPE; {@code html/@lang}, {@code title} and {@code
   *     meta[@name='subject']} become metadata; texts of others have passed {@link ToonbareTekst}
   * @param gemaakt stated as the moment at which the document was made
   * @throws Afwijzing BERICHT_ONLEESBAAR where it is no XHTML, STORING where it cannot be laid out
   */
  public static byte[] van(String xhtml, Instant gemaakt) {
    Document inhoud = Xhtml.lees(xhtml);
    try (PDDocument document = new PDDocument()) {
      maakOp(inhoud, document);
      dateer(document, gemaakt);
      document.setDocumentId(kenmerk(xhtml));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException fout) {
      throw new Afwijzing(Foutcode.STORING);
    }
  }

  /**
   * How wide a line of text is printed.
   *
   * @param punten the size of the letters
   * @return in mm
   */
  public static double breedte(String regel, double punten) {
    return regel.codePoints().mapToLong(Lettertype::breedte).sum() / 1000.0 * punten * 25.4 / 72;
  }

  private static void maakOp(Document inhoud, PDDocument document) throws IOException {
    PdfRendererBuilder bouwer = new PdfRendererBuilder();
    bouwer.useExternalResourceAccessControl(
        (adres, soort) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    bouwer.useExternalResourceAccessControl(
        (adres, soort) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    bouwer.useFont(
        new PDFontSupplier(Lettertype.in(document)),
        Lettertype.FAMILIE,
        400,
        FontStyle.NORMAL,
        true);
    bouwer.useReplacementText(ToonbareTekst.VERVANGING);
    bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
    bouwer.usePdfUaAccessibility(true);
    bouwer.useColorProfile(SRGB);
    bouwer.withProducer("machtigingsbrug");
    bouwer.withW3cDocument(inhoud, null);
    bouwer.usePDDocument(document);
    try (PdfBoxRenderer opmaker = bouwer.buildPdfRenderer()) {
      opmaker.createPDFWithoutClosing();
    }
  }

  /** Puts {@code moment} where the renderer put the clock; both places must agree (PDF/A 6.6.3). */
  private static void dateer(PDDocument document, Instant moment) throws IOException {
    Calendar datum = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    datum.setTime(Date.from(moment));
    document.getDocumentInformation().setCreationDate(datum);

    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String gedateerd =
        xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + moment.truncatedTo(ChronoUnit.SECONDS));
    metadata.importXMPMetadata(gedateerd.getBytes(StandardCharsets.UTF_8));
  }

  private static long kenmerk(String xhtml) {
    return UUID.nameUUIDFromBytes(xhtml.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
  }
}
