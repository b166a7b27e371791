package nl.machtigingsbrug.stuf;

import java.io.ByteArrayOutputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.machtigingsbrug.stuf.Uitbericht.Bevestiging;
import nl.machtigingsbrug.stuf.Uitbericht.Nummer;
import nl.machtigingsbrug.stuf.Uitbericht.Weigering;
import nl.machtigingsbrug.stuf.Uitbericht.Zaakkennisgeving;
import nl.machtigingsbrug.stuf.Uitbericht.Zaken;
import nl.machtigingsbrug.xml.Leegdocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Writes a message in an envelope of SOAP. */
public final class Stufschrijver {

  private Stufschrijver() {}

  /**
   * Writes.
   *
   * @param bericht what
   * @param soap the namespace of the version of SOAP
   */
  public static byte[] schrijf(Uitbericht bericht, String soap) {
    try {
      Document document = Leegdocument.maak();
      Schrijfelement envelop = Schrijfelement.wortel(document, soap, "Envelope");
      for (String ruimte : new String[] {Ruimte.STUF, Ruimte.ZKN, Ruimte.XSI}) {
        envelop
            .element()
            .setAttributeNS(
                XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                "xmlns:" + Schrijfelement.met(ruimte, "").replace(":", ""),
                ruimte);
      }
      inhoud(envelop.kind(soap, "Body"), bericht, soap);
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(uit));
      return uit.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException("The JDK cannot write XML", e);
    }
  }

  private static void inhoud(Schrijfelement body, Uitbericht bericht, String soap) {
    Stuurgegevens stuurgegevens = bericht.stuurgegevens();
    String naam = stuurgegevens.berichtcode().code() + "Bericht";
    if (bericht instanceof Bevestiging) {
      Stuurgegevensschrijver.schrijf(body.kind(Ruimte.STUF, naam), Ruimte.STUF, stuurgegevens);
    } else if (bericht instanceof Weigering weigering) {
      boolean antwoord = stuurgegevens.berichtcode() != Berichtcode.FO01;
      Schrijfelement plaats = antwoord ? fault(body, weigering.fout(), soap) : body;
      fout(plaats.kind(Ruimte.STUF, naam), weigering);
    } else if (bericht instanceof Nummer nummer) {
      nummer(body, nummer);
    } else if (bericht instanceof Zaken zaken) {
      zaken(body, zaken);
    } else if (bericht instanceof Zaakkennisgeving kennisgeving) {
      kennisgeving(body, kennisgeving);
    } else {
      Verzoekschrijver.schrijf(body, bericht);
    }
  }

  private static Schrijfelement fault(Schrijfelement body, Foutbericht fout, String soap) {
    Schrijfelement fault = body.kind(soap, "Fault");
    boolean client = fout.plek().equals("client");
    if (soap.equals(Ruimte.SOAP11)) {
      fault.tekst(null, "faultcode", Schrijfelement.met(soap, client ? "Client" : "Server"));
      fault.tekst(null, "faultstring", fout.omschrijving());
      return fault.kind(null, "detail");
    }
    fault
        .kind(soap, "Code")
        .tekst(soap, "Value", Schrijfelement.met(soap, client ? "Sender" : "Receiver"));
    Schrijfelement reden = fault.kind(soap, "Reason").kind(soap, "Text");
    reden.element().setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", "nl");
    reden.element().setTextContent(fout.omschrijving());
    return fault.kind(soap, "Detail");
  }

  private static void fout(Schrijfelement bericht, Weigering weigering) {
    Stuurgegevensschrijver.schrijf(bericht, Ruimte.STUF, weigering.stuurgegevens());
    Schrijfelement body = bericht.kind(Ruimte.STUF, "body");
    body.tekst(Ruimte.STUF, "code", weigering.fout().code());
    body.tekst(Ruimte.STUF, "plek", weigering.fout().plek());
    body.tekst(Ruimte.STUF, "omschrijving", weigering.fout().omschrijving());
    body.tekst(Ruimte.STUF, "details", weigering.fout().details());
  }

  private static void nummer(Schrijfelement body, Nummer nummer) {
    String ruimte = nummer.versie().ruimte();
    Schrijfelement bericht = body.kind(ruimte, nummer.operatie().naam() + "_Du02");
    Stuurgegevensschrijver.schrijf(bericht, ruimte, nummer.stuurgegevens());
    boolean zaak = nummer.operatie() == Operatie.GENEREER_ZAAKIDENTIFICATIE;
    bericht
        .kind(ruimte, zaak ? "zaak" : "document")
        .attribuut("entiteittype", zaak ? "ZAK" : "EDC")
        .attribuut("functie", "entiteit")
        .tekst(Ruimte.ZKN, "identificatie", nummer.nummer());
  }

  private static void zaken(Schrijfelement body, Zaken zaken) {
    String vraag = zaken.operatie().element(zaken.versie()).getLocalPart();
    Schrijfelement bericht = body.kind(zaken.versie().ruimte(), vraag.replace("Lv01", "La01"));
    Stuurgegevensschrijver.schrijf(bericht, Ruimte.ZKN, zaken.stuurgegevens());
    bericht.kind(Ruimte.ZKN, "parameters").tekst(Ruimte.STUF, "indicatorVervolgvraag", "false");
    if (!zaken.zaken().isEmpty()) {
      Schrijfelement antwoord = bericht.kind(Ruimte.ZKN, "antwoord");
      zaken.zaken().forEach(zaak -> Zaakschrijver.schrijf(antwoord, zaak));
    }
  }

  private static void kennisgeving(Schrijfelement body, Zaakkennisgeving kennisgeving) {
    QName naam = kennisgeving.operatie().element(kennisgeving.versie());
    Schrijfelement bericht = body.kind(naam.getNamespaceURI(), naam.getLocalPart());
    Stuurgegevensschrijver.schrijf(bericht, Ruimte.ZKN, kennisgeving.stuurgegevens());
    @Nullable Zaak was =
        kennisgeving.mutatie() instanceof Mutatie.Wijziging<Zaak> wijziging
            ? wijziging.was()
            : null;
    Schrijfelement parameters = bericht.kind(Ruimte.ZKN, "parameters");
    parameters.tekst(Ruimte.STUF, "mutatiesoort", was == null ? "T" : "W");
    parameters.tekst(Ruimte.STUF, "indicatorOvername", "V");
    if (was != null) {
      Zaakschrijver.schrijf(bericht, was);
    }
    Zaakschrijver.schrijf(bericht, kennisgeving.mutatie().wordt());
  }
}
