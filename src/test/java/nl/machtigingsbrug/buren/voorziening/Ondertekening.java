package nl.machtigingsbrug.buren.voorziening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.apache.xml.security.utils.Constants;
import org.apache.xml.security.utils.XMLUtils;
import org.w3c.dom.Element;

/** Enveloped signatures, placed after the Issuer, as ST-SAML 1.0 asks. */
final class Ondertekening {

  static {
    Init.init();
  }

  private Ondertekening() {}

  /** The same element, signed; its root has attribute ID and child Issuer. */
  static String onderteken(String xml, KeyPair sleutel, String sleutelnaam) {
    try {
      Element wortel =
          XMLUtils.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), true)
              .getDocumentElement();
      wortel.setIdAttribute("ID", true);
      XMLSignature handtekening =
          new XMLSignature(
              wortel.getOwnerDocument(),
              "",
              XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256,
              Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
      wortel.insertBefore(handtekening.getElement(), wortel.getFirstChild().getNextSibling());
      Transforms stappen = new Transforms(wortel.getOwnerDocument());
      stappen.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
      stappen.addTransform(Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
      handtekening.addDocument(
          "#" + wortel.getAttribute("ID"), stappen, "http://www.w3.org/2001/04/xmlenc#sha256");
      handtekening.getKeyInfo().addKeyName(sleutelnaam);
      handtekening.sign(sleutel.getPrivate());
      zonderRegeleinden(handtekening.getElement());
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      XMLUtils.outputDOMc14nWithComments(wortel, uit);
      return uit.toString(StandardCharsets.UTF_8);
    } catch (XMLSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Santuario breaks lines with CR LF, which would be written as character references. */
  private static void zonderRegeleinden(Element handtekening) {
    Element waarde =
        (Element)
            handtekening
                .getElementsByTagNameNS(Constants.SignatureSpecNS, "SignatureValue")
                .item(0);
    waarde.setTextContent(waarde.getTextContent().replaceAll("\\s", ""));
  }
}
