package nl.machtigingsbrug.stuf;

import javax.xml.namespace.QName;
import nl.machtigingsbrug.stuf.Uitbericht.NieuwDocument;
import nl.machtigingsbrug.stuf.Uitbericht.NieuweStatus;
import nl.machtigingsbrug.stuf.Uitbericht.NieuweZaak;
import nl.machtigingsbrug.stuf.Uitbericht.Nummervraag;
import nl.machtigingsbrug.stuf.Uitbericht.Zaakvraag;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes what one asks of a zaaksysteem. */
final class Verzoekschrijver {

  private Verzoekschrijver() {}

  static void schrijf(Schrijfelement body, Uitbericht bericht) {
    if (bericht instanceof Nummervraag vraag) {
      String ruimte = vraag.versie().ruimte();
      Schrijfelement element = open(body, vraag.operatie(), vraag.versie());
      Stuurgegevensschrijver.schrijf(element, ruimte, vraag.stuurgegevens());
    } else if (bericht instanceof Zaakvraag vraag) {
      Schrijfelement element = open(body, vraag.operatie(), vraag.versie());
      Stuurgegevensschrijver.schrijf(element, Ruimte.ZKN, vraag.stuurgegevens());
      Zaakvraagschrijver.schrijf(element, vraag.operatie(), vraag.zaaknummer());
    } else if (bericht instanceof NieuweZaak nieuw) {
      Schrijfelement element = open(body, Operatie.CREEER_ZAAK, nieuw.versie());
      kop(element, nieuw.stuurgegevens(), "T");
      Zaakschrijver.schrijf(element, nieuw.zaak());
      kenmerk(element, nieuw.kenmerk());
    } else if (bericht instanceof NieuweStatus nieuw) {
      Schrijfelement element = open(body, Operatie.ACTUALISEER_ZAAKSTATUS, nieuw.versie());
      kop(element, nieuw.stuurgegevens(), "W");
      Statusschrijver.schrijf(element, nieuw.zaaknummer(), nieuw.status());
    } else if (bericht instanceof NieuwDocument nieuw) {
      Schrijfelement element = open(body, Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw.versie());
      kop(element, nieuw.stuurgegevens(), "T");
      Documentschrijver.schrijf(element, nieuw.document(), nieuw.inhoud());
    }
  }

  private static Schrijfelement open(Schrijfelement body, Operatie operatie, Versie versie) {
    QName naam = operatie.element(versie);
    return body.kind(naam.getNamespaceURI(), naam.getLocalPart());
  }

  private static void kop(Schrijfelement bericht, Stuurgegevens stuurgegevens, String soort) {
    Stuurgegevensschrijver.schrijf(bericht, Ruimte.ZKN, stuurgegevens);
    Schrijfelement parameters = bericht.kind(Ruimte.ZKN, "parameters");
    parameters.tekst(Ruimte.STUF, "mutatiesoort", soort);
    parameters.tekst(Ruimte.STUF, "indicatorOvername", "V");
  }

  /** Its place is before the startdatum. */
  private static void kenmerk(Schrijfelement bericht, Kenmerk kenmerk) {
    Node object = bericht.element().getLastChild();
    Schrijfelement element = new Schrijfelement((Element) object).kind(Ruimte.ZKN, "kenmerk");
    element.tekst(Ruimte.ZKN, "kenmerk", kenmerk.kenmerk());
    element.tekst(Ruimte.ZKN, "bron", kenmerk.bron());
    for (Node kind = object.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
      if ("startdatum".equals(kind.getLocalName())) {
        object.insertBefore(element.element(), kind);
        return;
      }
    }
  }
}
