package nl.machtigingsbrug.buren.stufzaaksysteem;

import java.util.Arrays;
import java.util.List;
import javax.xml.namespace.QName;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A message that was received, and what it asks.
 *
 * @param versie by the address that it came to
 * @param soap the namespace of its envelope
 * @param operatie by its SOAPAction, and its element where it has none; null where they differ
 * @param bericht the element in the body
 */
record Stufvraag(Versie versie, String soap, @Nullable Operatie operatie, Element bericht) {

  static Stufvraag lees(Aanvraag aanvraag) {
    Element envelop = Dom.lees(aanvraag.inhoud()).getDocumentElement();
    Versie versie = aanvraag.pad().contains("zds12") ? Versie.ZDS_1_2 : Versie.ZDS_1_1;
    Element body = laatste(envelop);
    Element bericht = laatste(body);
    QName naam = new QName(bericht.getNamespaceURI(), bericht.getLocalName());
    List<Operatie> passend =
        Arrays.stream(Operatie.values())
            .filter(operatie -> operatie.element(versie).equals(naam))
            .toList();
    String actie = actie(aanvraag);
    return new Stufvraag(
        versie,
        String.valueOf(envelop.getNamespaceURI()),
        passend.stream()
            .filter(operatie -> operatie.soapAction(versie).equals(actie))
            .findFirst()
            .orElse(actie.isEmpty() && passend.size() == 1 ? passend.get(0) : null),
        bericht);
  }

  /** In a header of SOAP 1.1, or a parameter of the media type of SOAP 1.2. */
  static String actie(Aanvraag aanvraag) {
    String type = aanvraag.kop("Content-Type");
    int begin = type.indexOf("action=");
    String actie = begin < 0 ? aanvraag.kop("SOAPAction") : type.substring(begin + 7);
    return actie.split(";", 2)[0].replace("\"", "").strip();
  }

  /** The text of the one child of an element, or empty. */
  static String veld(Element ouder, String ruimte, String naam) {
    for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
      if (kind instanceof Element element
          && naam.equals(element.getLocalName())
          && ruimte.equals(element.getNamespaceURI())) {
        return element.getTextContent().strip();
      }
    }
    return "";
  }

  /** Each object of the message, in order. */
  List<Element> objecten() {
    return Dom.alle(bericht, Ruimte.ZKN, "object");
  }

  /** The number that it asks about. */
  String gevraagd() {
    Element gelijk = Dom.alle(bericht, Ruimte.ZKN, "gelijk").get(0);
    return veld(gelijk, Ruimte.ZKN, "identificatie");
  }

  String referentie() {
    return Dom.alle(bericht, Ruimte.STUF, "referentienummer").stream()
        .findFirst()
        .map(Element::getTextContent)
        .orElse("");
  }

  private static Element laatste(Element ouder) {
    for (Node kind = ouder.getLastChild(); kind != null; kind = kind.getPreviousSibling()) {
      if (kind instanceof Element element) {
        return element;
      }
    }
    throw new IllegalArgumentException("no element in " + ouder.getLocalName());
  }
}
