package nl.machtigingsbrug.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges a PDF by veraPDF. */
public final class Keuring {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Keuring() {}

  /** What is wrong by PDF/A-2a (ISO 19005-2); empty where it is valid. */
  public static List<String> pdfA(byte[] pdf) {
    return gebreken(pdf, PDFAFlavour.PDFA_2_A);
  }

  /** What is wrong by PDF/UA-1 (ISO 14289-1), as far as a machine can see. */
  public static List<String> pdfUa(byte[] pdf) {
    return gebreken(pdf, PDFAFlavour.PDFUA_1);
  }

  private static List<String> gebreken(byte[] pdf, PDFAFlavour soort) {
    try (PDFAParser lezer =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), soort);
        PDFAValidator keurder = Foundries.defaultInstance().createValidator(soort, false)) {
      return keurder.validate(lezer).getTestAssertions().stream()
          .filter(uitkomst -> uitkomst.getStatus() == TestAssertion.Status.FAILED)
          .map(uitkomst -> uitkomst.getRuleId().getClause() + " " + uitkomst.getMessage())
          .distinct()
          .toList();
    } catch (Exception fout) {
      throw new AssertionError("veraPDF could not read it", fout);
    }
  }
}
