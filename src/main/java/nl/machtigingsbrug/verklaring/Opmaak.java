package nl.machtigingsbrug.verklaring;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.pdf.Pdf;
import nl.machtigingsbrug.pdf.ToonbareTekst;

/** The document as XHTML. All text goes out through one method, which lets nothing in. */
final class Opmaak {

  private static final XMLOutputFactory FABRIEK = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xhtml;

  private Opmaak(XMLStreamWriter xhtml) {
    this.xhtml = xhtml;
  }

  /**
   * Lays it out; the same input gives the same bytes.
   *
   * @throws Afwijzing STORING where that fails
   */
  static byte[] pdf(Stuk stuk, Instant gemaakt) {
    try {
      return Pdf.van(van(stuk), gemaakt);
    } catch (XMLStreamException fout) {
      throw new Afwijzing(Foutcode.STORING);
    }
  }

  private static String van(Stuk stuk) throws XMLStreamException {
    StringWriter tekst = new StringWriter();
    XMLStreamWriter schrijver = FABRIEK.createXMLStreamWriter(tekst);
    new Opmaak(schrijver).document(stuk);
    schrijver.close();
    return tekst.toString();
  }

  private void document(Stuk stuk) throws XMLStreamException {
    xhtml.writeStartElement("html");
    xhtml.writeAttribute("lang", "nl-NL");
    xhtml.writeStartElement("head");
    element("title", stuk.voet());
    xhtml.writeEmptyElement("meta");
    xhtml.writeAttribute("name", "subject");
    xhtml.writeAttribute("content", ToonbareTekst.van(stuk.onderwerp()));
    xhtml.writeEndElement();

    xhtml.writeStartElement("body");
    element("div", "voet", stuk.voet());
    element("p", "afzender", stuk.afzender());
    element("h1", stuk.titel());
    element("p", stuk.ondertitel());
    element("p", "inleiding", stuk.inleiding());
    for (Rubriek rubriek : stuk.rubrieken()) {
      rubriek(rubriek);
    }
    xhtml.writeEndElement();
    xhtml.writeEndElement();
  }

  private void rubriek(Rubriek rubriek) throws XMLStreamException {
    xhtml.writeStartElement("div");
    xhtml.writeAttribute("class", "rubriek");
    element("h2", rubriek.kop());
    for (String alinea : rubriek.alineas()) {
      element("p", alinea);
    }
    if (!rubriek.regels().isEmpty()) {
      tabel(rubriek.regels());
    }
    xhtml.writeEndElement();
  }

  private void tabel(List<Regel> regels) throws XMLStreamException {
    xhtml.writeStartElement("table");
    for (Regel regel : regels) {
      xhtml.writeStartElement("tr");
      xhtml.writeStartElement("th");
      xhtml.writeAttribute("scope", "row");
      xhtml.writeCharacters(ToonbareTekst.van(regel.label()));
      xhtml.writeEndElement();
      element("td", regel.waarde());
      xhtml.writeEndElement();
    }
    xhtml.writeEndElement();
  }

  private void element(String naam, String klasse, String inhoud) throws XMLStreamException {
    xhtml.writeStartElement(naam);
    xhtml.writeAttribute("class", klasse);
    xhtml.writeCharacters(ToonbareTekst.van(inhoud));
    xhtml.writeEndElement();
  }

  private void element(String naam, String inhoud) throws XMLStreamException {
    xhtml.writeStartElement(naam);
    xhtml.writeCharacters(ToonbareTekst.van(inhoud));
    xhtml.writeEndElement();
  }
}
