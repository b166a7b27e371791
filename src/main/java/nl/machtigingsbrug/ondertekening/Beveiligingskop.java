package nl.machtigingsbrug.ondertekening;

import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes the header of WS-Security: when, by whom, and the signature over parts already read. */
final class Beveiligingskop {

  private static final String WSSE = WSSConstants.NS_WSSE10;
  private static final String WSU = WSSConstants.NS_WSU10;
  private static final String DS = WSSConstants.NS_DSIG;
  private static final String X509 = WSSConstants.NS_X509TOKEN_PROFILE + "#X509v3";
  private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

  /** As long as WSS4J lets a message live. */
  private static final int MINUTEN = 5;

  private final XMLSignatureFactory fabriek;
  private final KeyInfoFactory wie;
  private final Tekensleutel sleutel;

  Beveiligingskop(Tekensleutel sleutel) throws GeneralSecurityException {
    fabriek = XMLSignatureFactory.getInstance("DOM", "XMLDSig");
    wie = fabriek.getKeyInfoFactory();
    this.sleutel = sleutel;
  }

  /**
   * The header, that stands on its own wherever it comes.
   *
   * @param soap the namespace of the version of SOAP
   * @param delen what is signed besides the moment
   */
  String schrijf(String soap, List<Deel> delen, Instant nu) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
      Element kop = document.createElementNS(WSSE, "wsse:Security");
      kop.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsse", WSSE);
      kop.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsu", WSU);
      kop.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:soap", soap);
      kop.setAttributeNS(soap, "soap:mustUnderstand", "1");
      document.appendChild(kop);
      Element certificaat = certificaat(kop);
      Element moment = moment(kop, nu.truncatedTo(ChronoUnit.MILLIS));
      teken(kop, certificaat, moment, delen);
      return tekst(document);
    } catch (ParserConfigurationException
        | GeneralSecurityException
        | MarshalException
        | XMLSignatureException
        | TransformerException e) {
      throw new IllegalStateException("Ondertekenen mislukt", e);
    }
  }

  private Element certificaat(Element kop) throws GeneralSecurityException {
    Element element = kind(kop, WSSE, "wsse:BinarySecurityToken");
    element.setAttributeNS(WSU, "wsu:Id", "certificaat-" + UUID.randomUUID());
    element.setAttribute("EncodingType", WSSConstants.SOAPMESSAGE_NS10_BASE64_ENCODING);
    element.setAttribute("ValueType", X509);
    element.setTextContent(Base64.getEncoder().encodeToString(sleutel.certificaat().getEncoded()));
    return element;
  }

  private static Element moment(Element kop, Instant nu) {
    Element element = kind(kop, WSU, "wsu:Timestamp");
    element.setAttributeNS(WSU, "wsu:Id", "moment-" + UUID.randomUUID());
    element.setIdAttributeNS(WSU, "Id", true);
    kind(element, WSU, "wsu:Created").setTextContent(nu.toString());
    kind(element, WSU, "wsu:Expires")
        .setTextContent(nu.plus(MINUTEN, ChronoUnit.MINUTES).toString());
    return element;
  }

  private void teken(Element kop, Element certificaat, Element moment, List<Deel> delen)
      throws GeneralSecurityException, MarshalException, XMLSignatureException {
    DigestMethod sha256 = fabriek.newDigestMethod(DigestMethod.SHA256, null);
    List<Transform> vorm =
        List.of(
            fabriek.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null));
    List<Reference> verwijzingen = new ArrayList<>();
    verwijzingen.add(fabriek.newReference(naar(moment), sha256, vorm, null, null));
    for (Deel deel : delen) {
      verwijzingen.add(
          fabriek.newReference("#" + deel.id(), sha256, vorm, null, null, deel.merk()));
    }
    SignedInfo wat =
        fabriek.newSignedInfo(
            fabriek.newCanonicalizationMethod(
                CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
            fabriek.newSignatureMethod(RSA_SHA256, null),
            verwijzingen);
    Element token = kop.getOwnerDocument().createElementNS(WSSE, "wsse:SecurityTokenReference");
    Element plek = kind(token, WSSE, "wsse:Reference");
    plek.setAttribute("URI", naar(certificaat));
    plek.setAttribute("ValueType", X509);
    XMLSignature handtekening =
        fabriek.newXMLSignature(wat, wie.newKeyInfo(List.of(new DOMStructure(token))));
    DOMSignContext hier = new DOMSignContext(sleutel.sleutel(), kop);
    hier.setDefaultNamespacePrefix("ds");
    handtekening.sign(hier);
    // It is broken into lines with carriage returns, that would be written as entities.
    Element waarde = (Element) kop.getElementsByTagNameNS(DS, "SignatureValue").item(0);
    waarde.setTextContent(waarde.getTextContent().replaceAll("\\s", ""));
  }

  private static String naar(Element element) {
    return "#" + element.getAttributeNS(WSU, "Id");
  }

  private static Element kind(Element ouder, String ruimte, String naam) {
    Element element = ouder.getOwnerDocument().createElementNS(ruimte, naam);
    ouder.appendChild(element);
    return element;
  }

  private static String tekst(Document document) throws TransformerException {
    StringWriter uit = new StringWriter();
    Transformer schrijver = TransformerFactory.newDefaultInstance().newTransformer();
    schrijver.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    schrijver.transform(new DOMSource(document), new StreamResult(uit));
    return uit.toString();
  }
}
