package nl.machtigingsbrug.communicatie.berichtenbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.xml.Leegdocument;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.component.cxf.common.CxfPayload;
import org.apache.camel.component.cxf.common.message.CxfConstants;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes and reads ValidateAbonnementen (BerichtenboxValidatieService.wsdl). */
@Component("abonnementverzending")
public class Abonnementverzending {

  static final String DIENST = "http://schemas.rdw.nl/GEB/BerichtenboxValidatieService/2009/01";
  static final String TYPEN =
      "http://schemas.rdw.nl/GEB/BerichtenboxValidatieService/Types/2009/01";
  static final String GEDEELD = "http://schemas.rdw.nl/GEB/Shared/Types/2009/01";

  /** In milliseconds. */
  private static final long VERBINDEN = 5_000;

  /** In milliseconds. */
  private static final long ANTWOORDEN = 15_000;

  /** Makes the call of an {@link Abonnementvraag}. */
  public void vraag(Exchange exchange)
      throws InvalidPayloadException, ParserConfigurationException {
    Message bericht = exchange.getMessage();
    Abonnementvraag vraag = bericht.getMandatoryBody(Abonnementvraag.class);
    bericht.removeHeaders("*");
    bericht.setHeader(CxfConstants.OPERATION_NAME, "ValidateAbonnementen");
    bericht.setHeader(CxfConstants.OPERATION_NAMESPACE, DIENST);
    bericht.setHeader(CxfConstants.DESTINATION_OVERRIDE_URL, vraag.adres().waarde().toString());
    bericht.setHeader(
        Client.REQUEST_CONTEXT, Map.of(HTTPClientPolicy.class.getName(), verbinding()));
    bericht.setBody(xml(vraag));
  }

  /**
   * By BSN, whether a letter may be sent. Of a BSN that is named twice, both must say yes.
   *
   * @throws Afwijzing MB-LEVERING-08 where it is no such answer
   */
  public Map<String, Boolean> antwoord(Exchange exchange)
      throws InvalidPayloadException, XMLStreamException {
    CxfPayload<?> inhoud = exchange.getMessage().getMandatoryBody(CxfPayload.class);
    List<Source> bronnen = inhoud.getBodySources();
    if (bronnen.size() != 1) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return lees(StaxUtils.read(bronnen.get(0)).getDocumentElement());
  }

  /**
   * How long it may take: addressing waits for it. Given with each call, since CXF makes another
   * conduit for another address, and that has none of what was set on the endpoint.
   */
  private static HTTPClientPolicy verbinding() {
    HTTPClientPolicy beleid = new HTTPClientPolicy();
    beleid.setConnectionTimeout(VERBINDEN);
    beleid.setReceiveTimeout(ANTWOORDEN);
    beleid.setAutoRedirect(false);
    beleid.setAllowChunking(false);
    beleid.setVersion("1.1");
    return beleid;
  }

  static Document xml(Abonnementvraag vraag) {
    Document document = Leegdocument.maak();
    Element wortel = document.createElementNS(DIENST, "v:ValidateAbonnementen");
    document.appendChild(wortel);
    Element aanvraag = onder(wortel, DIENST, "v:validateAbonnementenAanvraag");
    onder(aanvraag, TYPEN, "t:berichtleverancierCode").setTextContent(vraag.leverancier());
    onder(aanvraag, TYPEN, "t:berichtTypeCode").setTextContent(vraag.berichttype());
    Element klanten = onder(aanvraag, TYPEN, "t:klanten");
    for (Bsn burger : vraag.burgers()) {
      Element klant = onder(klanten, GEDEELD, "s:Klant");
      onder(klant, GEDEELD, "s:Key").setTextContent(burger.waarde());
      onder(klant, GEDEELD, "s:Rol").setTextContent("Burger");
    }
    return document;
  }

  static Map<String, Boolean> lees(Element wortel) {
    if (!DIENST.equals(wortel.getNamespaceURI())
        || !"ValidateAbonnementenResponse".equals(wortel.getLocalName())) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    Map<String, Boolean> per = new HashMap<>();
    NodeList abonnementen = wortel.getElementsByTagNameNS(TYPEN, "Abonnement");
    for (int i = 0; i < abonnementen.getLength(); i++) {
      Element abonnement = (Element) abonnementen.item(i);
      String sleutel = tekst(abonnement, GEDEELD, "Key");
      Boolean sturen =
          switch (tekst(abonnement, TYPEN, "isBerichtSturen")) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
          };
      per.merge(sleutel, sturen, (een, ander) -> een && ander);
    }
    return per;
  }

  private static String tekst(Element boven, String ruimte, String naam) {
    NodeList gevonden = boven.getElementsByTagNameNS(ruimte, naam);
    return gevonden.getLength() == 1 ? gevonden.item(0).getTextContent().strip() : "";
  }

  private static Element onder(Element boven, String ruimte, String naam) {
    Element kind = boven.getOwnerDocument().createElementNS(ruimte, naam);
    boven.appendChild(kind);
    return kind;
  }
}
