package nl.machtigingsbrug.verklaring;

import static nl.machtigingsbrug.verklaring.Teksten.tekst;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.machtigingsbrug.pdf.ToonbareTekst;

/** The document as XHTML. All text goes out through one method, which lets nothing in. */
final class Opmaak {

  private static final XMLOutputFactory FABRIEK = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xhtml;

  private Opmaak(XMLStreamWriter xhtml) {
    this.xhtml = xhtml;
  }

  static String van(Verklaringgegevens gegevens) throws XMLStreamException {
    StringWriter tekst = new StringWriter();
    XMLStreamWriter schrijver = FABRIEK.createXMLStreamWriter(tekst);
    new Opmaak(schrijver).document(gegevens);
    schrijver.close();
    return tekst.toString();
  }

  private void document(Verklaringgegevens gegevens) throws XMLStreamException {
    xhtml.writeStartElement("html");
    xhtml.writeAttribute("lang", "nl-NL");
    xhtml.writeStartElement("head");
    element("title", tekst("titel.zaak", gegevens.zaaknummer()));
    xhtml.writeEmptyElement("meta");
    xhtml.writeAttribute("name", "subject");
    xhtml.writeAttribute("content", ToonbareTekst.van(tekst("onderwerp")));
    xhtml.writeEndElement();

    xhtml.writeStartElement("body");
    element("div", "voet", tekst("titel.zaak", gegevens.zaaknummer()));
    element("p", "afzender", gegevens.gemeente());
    element("h1", tekst("titel"));
    element("p", tekst("ondertitel"));
    element("p", "inleiding", Inhoud.inleiding(gegevens));
    for (Rubriek rubriek : Inhoud.rubrieken(gegevens)) {
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
