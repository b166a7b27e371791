package nl.machtigingsbrug.communicatie.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tagged PDF as a screen reader says it: by its structure, not by where it stands.
 */
final class Leesvolgorde {

  private final Map<PDPage, Map<Integer, String>> inhoud = new HashMap<>();
  private final List<String> gelezen = new ArrayList<>();

  private Leesvolgorde() {}

  static String van(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Leesvolgorde lezer = new Leesvolgorde();
      for (PDPage pagina : document.getPages()) {
        PDFMarkedContentExtractor zoeker = new PDFMarkedContentExtractor();
        zoeker.processPage(pagina);
        zoeker.getMarkedContents().forEach(deel -> lezer.neem(pagina, deel));
      }
      lezer.lees(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return String.join(" ", lezer.gelezen).replaceAll("\\s+", " ");
    }
  }

  private void neem(PDPage pagina, PDMarkedContent deel) {
    StringBuilder tekst = new StringBuilder();
    for (Object stuk : deel.getContents()) {
      if (stuk instanceof TextPosition teken) {
        tekst.append(teken.getUnicode());
      } else if (stuk instanceof PDMarkedContent kind) {
        neem(pagina, kind);
      }
    }
    inhoud
        .computeIfAbsent(pagina, p -> new HashMap<>())
        .merge(deel.getMCID(), tekst.toString(), String::concat);
  }

  private void lees(PDStructureNode knoop, @Nullable PDPage pagina) {
    for (Object kind : knoop.getKids()) {
      if (kind instanceof PDStructureElement element) {
        lees(element, element.getPage() == null ? pagina : element.getPage());
      } else if (kind instanceof PDMarkedContentReference verwijzing) {
        zeg(verwijzing.getPage() == null ? pagina : verwijzing.getPage(), verwijzing.getMCID());
      } else if (kind instanceof Integer mcid) {
        zeg(pagina, mcid);
      }
    }
  }

  private void zeg(@Nullable PDPage pagina, int mcid) {
    inhoud.forEach(
        (van, teksten) -> {
          if (pagina != null && van.getCOSObject() == pagina.getCOSObject()) {
            gelezen.add(teksten.getOrDefault(mcid, ""));
          }
        });
  }
}
