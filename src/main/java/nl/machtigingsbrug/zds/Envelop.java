package nl.machtigingsbrug.zds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.machtigingsbrug.xml.Kinderen;
import nl.machtigingsbrug.xml.Leegdocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts a message that was made elsewhere in an envelope. */
final class Envelop {

  private Envelop() {}

  /** The bytes of an envelope of this version with this in its body, or of an envelope as it is. */
  static byte[] om(Source bericht, String soap) {
    try {
      DOMResult gelezen = new DOMResult(Leegdocument.maak());
      TransformerFactory.newDefaultInstance().newTransformer().transform(bericht, gelezen);
      Element inhoud = ((Document) gelezen.getNode()).getDocumentElement();
      return schrijf(Kinderen.is(inhoud, soap, "Envelope") ? inhoud : pakIn(inhoud, soap));
    } catch (ParserConfigurationException | TransformerException e) {
      throw new IllegalStateException("Het antwoord is geen XML");
    }
  }

  /** An envelope round a message that is only read when the envelope is. */
  static InputStream stromend(InputStream bericht, String soap) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                bytes("<soap:Envelope xmlns:soap=\"" + soap + "\"><soap:Body>"),
                bericht,
                bytes("</soap:Body></soap:Envelope>"))));
  }

  private static InputStream bytes(String tekst) {
    return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
  }

  private static Element pakIn(Element inhoud, String soap) throws ParserConfigurationException {
    Document document = Leegdocument.maak();
    Element envelop = document.createElementNS(soap, "soap:Envelope");
    envelop.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:soap", soap);
    document.appendChild(envelop);
    Element body = document.createElementNS(soap, "soap:Body");
    envelop.appendChild(body);
    body.appendChild(document.importNode(inhoud, true));
    return envelop;
  }

  private static byte[] schrijf(Element envelop) throws TransformerException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(envelop), new StreamResult(uit));
    return uit.toByteArray();
  }
}
