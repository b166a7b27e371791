package nl.machtigingsbrug.ondertekening;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Snede;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.apache.xml.security.stax.ext.stax.XMLSecEvent;
import org.apache.xml.security.stax.ext.stax.XMLSecEventFactory;
import org.apache.xml.security.stax.ext.stax.XMLSecStartElement;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads an envelope that streams by, to sign it. Of its header that is signed anew which the old
 * signature covered: we do not vouch for what nobody vouched for.
 */
final class Envelopvinder {

  private static final String DS = WSSConstants.NS_DSIG;
  private static final QName ID = new QName("Id");
  private static final int DEEL = 2;
  private static final int KOP = 3;
  private static final int VERWIJZING = 6;
  private static final WstxInputFactory FABRIEK = fabriek();

  private final XMLStreamReader2 lezer;
  private final List<Deel> koppen = new ArrayList<>();
  private final Set<String> getekend = new HashSet<>();
  private String soap = "";
  private String voorvoegsel = "";
  private @Nullable Snede plaats;
  private @Nullable Snede id;
  private @Nullable Deel body;
  private @Nullable Deelmeter meter;
  private int meterdiepte;
  private long beveiliging = -1;
  private boolean vervangen;

  private Envelopvinder(XMLStreamReader2 lezer) {
    this.lezer = lezer;
  }

  /**
   * Reads.
   *
   * @throws Afwijzing MB-STUF-50 where it holds a signature besides the one that is replaced,
   *     MB-BERICHT-01 where it is no envelope
   */
  static Envelopdelen lees(Reader envelop) {
    try {
      Envelopvinder vinder =
          new Envelopvinder((XMLStreamReader2) FABRIEK.createXMLStreamReader(envelop));
      vinder.lees();
      return vinder.delen();
    } catch (XMLStreamException e) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }

  private Envelopdelen delen() {
    if (body == null || plaats == null) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
    List<Deel> delen = new ArrayList<>(List.of(body));
    koppen.stream().filter(kop -> getekend.contains(kop.id())).forEach(delen::add);
    return new Envelopdelen(soap, delen, plaats, id);
  }

  private void lees() throws XMLStreamException {
    int diepte = 0;
    XMLSecStartElement ouder = null;
    while (lezer.hasNext()) {
      int soort = lezer.next();
      if (soort == XMLStreamConstants.START_ELEMENT) {
        ouder = XMLSecEventFactory.allocate(lezer, ouder).asStartElement();
        begin(++diepte, ouder);
        neem(ouder);
      } else if (soort == XMLStreamConstants.END_ELEMENT && ouder != null) {
        neem(XMLSecEventFactory.allocate(lezer, ouder));
        einde(diepte--);
        ouder = ouder.getParentXMLSecStartElement();
      } else if (meter != null) {
        neem(XMLSecEventFactory.allocate(lezer, ouder));
      }
    }
  }

  private void neem(XMLSecEvent gebeurtenis) throws XMLStreamException {
    if (meter != null) {
      meter.neem(gebeurtenis);
    }
  }

  private void begin(int diepte, XMLSecStartElement element) throws XMLStreamException {
    if (diepte == 1) {
      soap = element.getName().getNamespaceURI();
      voorvoegsel = lezer.getPrefix().isEmpty() ? "" : lezer.getPrefix() + ":";
      eis(is(element, "Envelope") && List.of(Ruimte.SOAP11, Ruimte.SOAP12).contains(soap));
    } else if (diepte == DEEL && is(element, "Header")) {
      eis(plaats == null && body == null);
      plaats = inKop();
    } else if (diepte == DEEL && is(element, "Body")) {
      eis(body == null);
      body(element);
    } else if (diepte == KOP && is(element.getParentXMLSecStartElement(), "Header")) {
      kop(element);
    }
    if (beveiliging >= 0) {
      verwijzing(diepte, element);
    } else if (element.getName().getNamespaceURI().equals(DS)) {
      throw new Afwijzing(Foutcode.STUF_ANDERE_HANDTEKENING);
    }
  }

  private Snede inKop() throws XMLStreamException {
    long na = lezer.getLocationInfo().getEndingCharOffset();
    return lezer.isEmptyElement()
        ? new Snede(na - "/>".length(), na, ">%s</" + naam() + ">")
        : new Snede(na, na, "%s");
  }

  private void body(XMLSecStartElement element) {
    long begin = lezer.getLocationInfo().getStartingCharOffset();
    if (plaats == null) {
      String kop = voorvoegsel + "Header";
      plaats = new Snede(begin, begin, "<" + kop + ">%s</" + kop + ">");
    }
    String bodyId = id(element);
    if (bodyId == null) {
      bodyId = "body-" + UUID.randomUUID();
      long na = begin + 1 + naam().length();
      id = new Snede(na, na, Bodynaam.geef(element, bodyId));
    }
    meet(bodyId, DEEL);
  }

  private void kop(XMLSecStartElement element) {
    String kopId = id(element);
    if (element.getName().equals(WSSConstants.TAG_WSSE_SECURITY) && isVoorOns(element)) {
      if (vervangen) {
        throw new Afwijzing(Foutcode.STUF_ANDERE_HANDTEKENING);
      }
      beveiliging = lezer.getLocationInfo().getStartingCharOffset();
    } else if (kopId != null) {
      meet(kopId, KOP);
    }
  }

  private void meet(String deelId, int diepte) {
    meter = new Deelmeter(deelId);
    meterdiepte = diepte;
  }

  /** What the old signature covers. Deeper in the header nobody looked whether it does. */
  private void verwijzing(int diepte, XMLSecStartElement element) {
    Attribute naar = element.getAttributeByName(new QName("URI"));
    if (diepte == VERWIJZING
        && element.getName().equals(WSSConstants.TAG_dsig_Reference)
        && isIn(element, WSSConstants.TAG_dsig_SignedInfo)
        && isIn(element.getParentXMLSecStartElement(), WSSConstants.TAG_dsig_Signature)
        && naar != null
        && naar.getValue().startsWith("#")) {
      getekend.add(naar.getValue().substring(1));
    }
  }

  private static boolean isIn(XMLSecStartElement element, QName ouder) {
    return element.getParentXMLSecStartElement().getName().equals(ouder);
  }

  private void einde(int diepte) throws XMLStreamException {
    if (beveiliging >= 0 && diepte == KOP) {
      plaats = new Snede(beveiliging, lezer.getLocationInfo().getEndingCharOffset(), "%s");
      beveiliging = -1;
      vervangen = true;
    } else if (meter != null && diepte == meterdiepte) {
      Deel deel = meter.klaar();
      meter = null;
      if (diepte == DEEL) {
        body = deel;
      } else {
        koppen.add(deel);
      }
    }
  }

  private boolean is(XMLSecStartElement element, String naam) {
    return element.getName().equals(new QName(soap, naam));
  }

  private String naam() {
    String voor = lezer.getPrefix();
    return voor.isEmpty() ? lezer.getLocalName() : voor + ":" + lezer.getLocalName();
  }

  /** As WSS4J: a header for a named actor is not for us. */
  private static boolean isVoorOns(XMLSecStartElement element) {
    return element.getAttributeByName(WSSConstants.ATT_SOAP11_ACTOR) == null
        && element.getAttributeByName(WSSConstants.ATT_SOAP12_ROLE) == null;
  }

  private static @Nullable String id(XMLSecStartElement element) {
    Attribute eigen = element.getAttributeByName(WSSConstants.ATT_WSU_ID);
    Attribute gewoon = eigen == null ? element.getAttributeByName(ID) : eigen;
    return gewoon == null ? null : gewoon.getValue();
  }

  private static void eis(boolean klopt) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }

  private static WstxInputFactory fabriek() {
    WstxInputFactory fabriek = new WstxInputFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
    fabriek.setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
    fabriek.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
    return fabriek;
  }
}
