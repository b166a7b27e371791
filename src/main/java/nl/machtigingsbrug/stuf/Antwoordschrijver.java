package nl.machtigingsbrug.stuf;

import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import nl.machtigingsbrug.xml.Leegdocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a La01 round what was found. */
public final class Antwoordschrijver {

  private Antwoordschrijver() {}

  /**
   * Writes, without an envelope.
   *
   * @param stuurgegevens with the berichtcode of an answer
   * @param operatie the question that it answers
   * @param meldingen what a human should know of it, at most 250 characters each
   * @param objecten what was found; none where there is nothing
   */
  public static Element schrijf(
      Stuurgegevens stuurgegevens,
      Versie versie,
      Operatie operatie,
      List<String> meldingen,
      List<Element> objecten) {
    QName vraag = operatie.element(versie);
    Document document = Leegdocument.maak();
    Schrijfelement bericht =
        Schrijfelement.wortel(
            document, vraag.getNamespaceURI(), vraag.getLocalPart().replace("Lv01", "La01"));
    for (String ruimte : List.of(Ruimte.STUF, Ruimte.ZKN, Ruimte.BG, Ruimte.XSI)) {
      String voorvoegsel = Schrijfelement.met(ruimte, "").replace(":", "");
      bericht
          .element()
          .setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + voorvoegsel, ruimte);
    }
    Stuurgegevensschrijver.schrijf(bericht, Ruimte.ZKN, stuurgegevens);
    bericht.kind(Ruimte.ZKN, "parameters").tekst(Ruimte.STUF, "indicatorVervolgvraag", "false");
    meldingen.forEach(melding -> bericht.tekst(Ruimte.ZKN, "melding", melding));
    if (!objecten.isEmpty()) {
      Schrijfelement antwoord = bericht.kind(Ruimte.ZKN, "antwoord");
      objecten.forEach(object -> antwoord.element().appendChild(document.importNode(object, true)));
    }
    return bericht.element();
  }
}
