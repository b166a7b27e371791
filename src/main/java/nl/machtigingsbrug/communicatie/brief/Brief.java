package nl.machtigingsbrug.communicatie.brief;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.pdf.Pdf;
import org.jspecify.annotations.Nullable;

/** Lays a letter out, in the order in which it is read. All text goes out through one method. */
final class Brief {

  private static final XMLOutputFactory FABRIEK = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xhtml;

  private Brief(XMLStreamWriter xhtml) {
    this.xhtml = xhtml;
  }

  /**
   * The letter as PDF/A-2a and PDF/UA-1; the same input gives the same bytes.
   *
   * @throws Afwijzing STORING where it cannot be made
   */
  static byte[] pdf(Briefinhoud inhoud, Huisstijl stijl, Vensterplaats venster, Instant gemaakt) {
    try {
      StringWriter tekst = new StringWriter();
      XMLStreamWriter schrijver = FABRIEK.createXMLStreamWriter(tekst);
      new Brief(schrijver).document(inhoud, stijl, venster);
      schrijver.close();
      return Pdf.van(tekst.toString(), gemaakt);
    } catch (XMLStreamException fout) {
      throw new Afwijzing(Foutcode.STORING);
    }
  }

  private void document(Briefinhoud inhoud, Huisstijl stijl, Vensterplaats venster)
      throws XMLStreamException {
    xhtml.writeStartElement("html");
    xhtml.writeAttribute("lang", "nl-NL");
    xhtml.writeStartElement("head");
    element("title", null, inhoud.onderwerp());
    xhtml.writeEmptyElement("meta");
    xhtml.writeAttribute("name", "subject");
    xhtml.writeAttribute("content", "Brief van " + Brieftekst.regel(stijl.afzender()));
    xhtml.writeStartElement("style");
    xhtml.writeCharacters(Briefstijl.css(venster));
    xhtml.writeEndElement();
    xhtml.writeEndElement();

    xhtml.writeStartElement("body");
    element("div", "voet", stijl.afzender() + ", kenmerk " + inhoud.kenmerk());
    kop(inhoud, stijl);
    gegevens(inhoud);
    element("h1", null, inhoud.onderwerp());
    if (!stijl.aanhef().isBlank()) {
      element("p", "aanhef", stijl.aanhef());
    }
    for (List<String> alinea : Brieftekst.alineas(inhoud.tekst())) {
      regels("p", null, alinea);
    }
    if (inhoud.toelichting() != null && !inhoud.toelichting().isBlank()) {
      waarom(inhoud.toelichting());
    }
    slot(stijl, inhoud.bijlagen());
    xhtml.writeEndElement();
    xhtml.writeEndElement();
  }

  private void kop(Briefinhoud inhoud, Huisstijl stijl) throws XMLStreamException {
    begin("div", "kop");
    element("p", "briefhoofd", stijl.afzender());
    if (!stijl.contact().isEmpty()) {
      regels("p", "contact", stijl.contact().stream().map(Brieftekst::regel).toList());
    }
    element("p", "retour", stijl.retouradres());
    begin("p", "adres");
    xhtml.writeCharacters(Brieftekst.regel(inhoud.adres().naam()));
    for (String regel : inhoud.adres().regels()) {
      xhtml.writeEmptyElement("br");
      xhtml.writeCharacters(Brieftekst.regel(regel));
    }
    xhtml.writeEndElement();
    xhtml.writeEndElement();
  }

  private void gegevens(Briefinhoud inhoud) throws XMLStreamException {
    begin("table", "gegevens");
    gegeven("Datum", Brieftekst.dag(inhoud.datum()));
    gegeven("Ons kenmerk", inhoud.kenmerk());
    if (inhoud.zaak() != null) {
      gegeven("Zaaknummer", inhoud.zaak());
    }
    if (inhoud.uiterlijk() != null) {
      gegeven("Reageren tot en met", Brieftekst.dag(inhoud.uiterlijk()));
    }
    xhtml.writeEndElement();
  }

  private void gegeven(String label, String waarde) throws XMLStreamException {
    xhtml.writeStartElement("tr");
    xhtml.writeStartElement("th");
    xhtml.writeAttribute("scope", "row");
    xhtml.writeCharacters(label);
    xhtml.writeEndElement();
    element("td", null, waarde);
    xhtml.writeEndElement();
  }

  private void waarom(String toelichting) throws XMLStreamException {
    begin("div", "waarom");
    element("h2", null, "Waarom krijgt u deze brief?");
    for (List<String> alinea : Brieftekst.alineas(toelichting)) {
      regels("p", null, alinea);
    }
    xhtml.writeEndElement();
  }

  private void slot(Huisstijl stijl, List<String> bijlagen) throws XMLStreamException {
    begin("div", "slot");
    element("p", "afsluiting", stijl.afsluiting());
    if (!stijl.ondertekening().isEmpty()) {
      regels("p", null, stijl.ondertekening().stream().map(Brieftekst::regel).toList());
    }
    xhtml.writeEndElement();
    if (!bijlagen.isEmpty()) {
      begin("div", "bijlagen");
      element("h2", null, bijlagen.size() == 1 ? "Bijlage" : "Bijlagen");
      for (int i = 0; i < bijlagen.size(); i++) {
        element("p", null, (i + 1) + ". " + bijlagen.get(i));
      }
      xhtml.writeEndElement();
    }
  }

  private void begin(String naam, String klasse) throws XMLStreamException {
    xhtml.writeStartElement(naam);
    xhtml.writeAttribute("class", klasse);
  }

  /** Lines that can be shown already. */
  private void regels(String naam, @Nullable String klasse, List<String> regels)
      throws XMLStreamException {
    xhtml.writeStartElement(naam);
    if (klasse != null) {
      xhtml.writeAttribute("class", klasse);
    }
    for (int i = 0; i < regels.size(); i++) {
      if (i > 0) {
        xhtml.writeEmptyElement("br");
      }
      xhtml.writeCharacters(regels.get(i));
    }
    xhtml.writeEndElement();
  }

  private void element(String naam, @Nullable String klasse, String inhoud)
      throws XMLStreamException {
    regels(naam, klasse, List.of(Brieftekst.regel(inhoud)));
  }
}
