package nl.machtigingsbrug.stuf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.xml.Kinderen;
import nl.machtigingsbrug.xml.Staxfilter;
import nl.machtigingsbrug.xml.Uitsnede;
import nl.machtigingsbrug.xml.Xmlgrenzen;
import nl.machtigingsbrug.xml.Xmllezer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes a StUF message out of an envelope of SOAP 1.1 or 1.2: one body, one message in it. */
public final class Stuflezer {

  /** Of one message, without what is cut out of it. */
  private static final int GROOTSTE = 16 * 1024 * 1024;

  private static final Xmllezer LEZER =
      new Xmllezer(
          new Xmlgrenzen(
              GROOTSTE, 40, 20_000, 64, Foutcode.BERICHT_ONLEESBAAR, Foutcode.BERICHT_ONLEESBAAR));

  private static final Set<String> JA = Set.of("1", "true");

  private Stuflezer() {}

  /**
   * Reads.
   *
   * @throws Afwijzing with a code of MB-BERICHT
   */
  public static Stufbericht lees(byte[] xml) {
    return lees(new ByteArrayInputStream(xml), Uitsnede.GEEN);
  }

  /**
   * Reads what streams by, and cuts texts out of it.
   *
   * @throws Afwijzing with a code of MB-BERICHT
   */
  public static Stufbericht lees(InputStream xml, Uitsnede uitsnede) {
    return lees(LEZER.lees(xml, uitsnede), Set.of());
  }

  /**
   * Reads a message that someone else looks at too.
   *
   * @param begrepen the headers that the other understands: these may be obligatory
   * @throws Afwijzing with a code of MB-BERICHT, or one of the other
   */
  public static Stufbericht lees(
      InputStream xml, Uitsnede uitsnede, Staxfilter filter, Set<QName> begrepen) {
    return lees(LEZER.lees(xml, uitsnede, filter), begrepen);
  }

  private static Stufbericht lees(Document document, Set<QName> begrepen) {
    Element bericht = bericht(document.getDocumentElement(), begrepen);
    Stufelement inhoud = new Stufelement(bericht, "bericht");
    List<Stufelement> stuurgegevens = new ArrayList<>();
    for (String ruimte : List.of(Ruimte.ZKN, Ruimte.ZDS, Ruimte.STUF)) {
      stuurgegevens.addAll(inhoud.kinderen(ruimte, "stuurgegevens"));
    }
    Grens.eis(stuurgegevens.size() == 1, "stuurgegevens");
    return new Stufbericht(
        new QName(bericht.getNamespaceURI(), bericht.getLocalName()),
        Stuurgegevens.lees(stuurgegevens.get(0)),
        inhoud);
  }

  private static Element bericht(Element envelop, Set<QName> begrepen) {
    String soap = envelop.getNamespaceURI();
    boolean envelope =
        "Envelope".equals(envelop.getLocalName())
            && (Ruimte.SOAP11.equals(soap) || Ruimte.SOAP12.equals(soap));
    Grens.eis(envelope, "Envelope");
    List<Element> delen = delen(envelop, "Envelope");
    int plaats = 0;
    if (plaats < delen.size() && Kinderen.is(delen.get(plaats), soap, "Header")) {
      eisNietsVerplicht(delen.get(plaats), soap, begrepen);
      plaats++;
    }
    boolean alleenBody = plaats == delen.size() - 1 && Kinderen.is(delen.get(plaats), soap, "Body");
    Grens.eis(alleenBody, "Body");
    List<Element> berichten = delen(delen.get(plaats), "Body");
    Grens.eis(berichten.size() == 1, "Body");
    Element bericht = berichten.get(0);
    return Kinderen.is(bericht, soap, "Fault") ? detail(bericht, soap) : bericht;
  }

  /** The error within a fault: SOAP 1.1 has its parts in no namespace. */
  private static Element detail(Element fault, String soap) {
    List<Element> details =
        Kinderen.van(fault).stream()
            .filter(
                deel ->
                    soap.equals(Ruimte.SOAP12)
                        ? Kinderen.is(deel, soap, "Detail")
                        : deel.getNamespaceURI() == null && "detail".equals(deel.getLocalName()))
            .toList();
    Grens.eis(details.size() == 1, "detail");
    List<Element> fouten = Kinderen.van(details.get(0));
    Grens.eis(fouten.size() == 1, "detail");
    return fouten.get(0);
  }

  /** A header that must be understood, and is not, would be passed over in silence. */
  private static void eisNietsVerplicht(Element kop, String soap, Set<QName> begrepen) {
    for (Element deel : delen(kop, "Header")) {
      String verplicht = deel.getAttributeNS(soap, "mustUnderstand").strip();
      boolean bekend = begrepen.contains(new QName(deel.getNamespaceURI(), deel.getLocalName()));
      Grens.eis(bekend || !JA.contains(verplicht), "Header");
    }
  }

  private static List<Element> delen(Element ouder, String naam) {
    for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
      boolean leeg = kind instanceof Element || kind.getTextContent().isBlank();
      Grens.eis(leeg, naam);
    }
    return Kinderen.van(ouder);
  }
}
