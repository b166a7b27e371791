package nl.machtigingsbrug.buren.pki;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.wss4j.common.cache.MemoryReplayCache;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.apache.wss4j.stax.ext.WSSSecurityProperties;
import org.apache.wss4j.stax.securityToken.WSSecurityTokenConstants;
import org.apache.wss4j.stax.setup.WSSec;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.stax.ext.SecurePart;
import org.apache.xml.security.stax.securityEvent.AbstractSecuredElementSecurityEvent;

/** Signs and judges as another system would: with WSS4J, and nothing of ours. */
public final class Handtekening {

  /** What Digikoppeling asks for. */
  public static final String STERK = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

  private Handtekening() {}

  /** Signs these parts, with this algorithm. */
  public static byte[] zet(byte[] envelop, Certificaat wie, String algoritme, QName... delen)
      throws Exception {
    Merlin bos = new Merlin();
    bos.setKeyStore(wie.sleutelbos());
    WSSSecurityProperties hoe = new WSSSecurityProperties();
    hoe.setActions(List.of(WSSConstants.TIMESTAMP, WSSConstants.SIGNATURE));
    hoe.setSignatureCrypto(bos);
    hoe.setSignatureUser("sleutel");
    hoe.setSignatureAlgorithm(algoritme);
    hoe.setSignatureKeyIdentifier(
        WSSecurityTokenConstants.KEYIDENTIFIER_SECURITY_TOKEN_DIRECT_REFERENCE);
    hoe.setSignatureDigestAlgorithm("http://www.w3.org/2001/04/xmlenc#sha256");
    hoe.setCallbackHandler(
        vragen -> ((WSPasswordCallback) vragen[0]).setPassword(Certificaat.WACHTWOORD));
    for (QName deel : delen) {
      hoe.addSignaturePart(new SecurePart(deel, SecurePart.Modifier.Element));
    }
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    XMLStreamWriter doel =
        WSSec.getOutboundWSSec(hoe)
            .processOutMessage(uit, StandardCharsets.UTF_8.name(), new ArrayList<>());
    StaxUtils.copy(
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(new ByteArrayInputStream(envelop)),
        doel);
    doel.close();
    return uit.toByteArray();
  }

  /**
   * Reads to the end.
   *
   * @param vertrouwd who may have signed
   * @return the names of what is signed, in their order
   * @throws XMLStreamException where the signature does not hold
   * @throws XMLSecurityException the same
   */
  public static List<String> getekend(InputStream envelop, KeyStore vertrouwd)
      throws XMLStreamException, XMLSecurityException {
    Merlin bos = new Merlin();
    bos.setTrustStore(vertrouwd);
    WSSSecurityProperties wie = new WSSSecurityProperties();
    wie.setActions(List.of(WSSConstants.SIGNATURE, WSSConstants.TIMESTAMP));
    wie.setSignatureVerificationCrypto(bos);
    wie.setRequireTimestampExpires(true);
    wie.setTimestampReplayCache(new MemoryReplayCache());
    List<String> getekend = new ArrayList<>();
    XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
    XMLStreamReader lezer =
        WSSec.getInboundWSSec(wie, false, false)
            .processInMessage(
                fabriek.createXMLStreamReader(envelop),
                null,
                gebeurtenis -> {
                  if (gebeurtenis instanceof AbstractSecuredElementSecurityEvent deel
                      && deel.isSigned()) {
                    List<QName> pad = deel.getElementPath();
                    getekend.add(pad.get(pad.size() - 1).getLocalPart());
                  }
                });
    while (lezer.hasNext()) {
      lezer.next();
    }
    return getekend;
  }
}
