package nl.machtigingsbrug.ondertekening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Herleesbaar;
import nl.machtigingsbrug.xml.Staxfilter;
import nl.machtigingsbrug.xml.Tekenset;
import nl.machtigingsbrug.xml.Tekstbewerking;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.apache.wss4j.stax.ext.WSSSecurityProperties;
import org.apache.wss4j.stax.securityToken.WSSecurityTokenConstants;
import org.apache.wss4j.stax.setup.InboundWSSec;
import org.apache.wss4j.stax.setup.OutboundWSSec;
import org.apache.wss4j.stax.setup.WSSec;
import org.apache.xml.security.stax.ext.SecurePart;
import org.springframework.boot.ssl.SslBundle;

/**
 * The keys of one gemeente, and what they do: see that a message is signed by whom it trusts, and
 * sign the answer. Reads as the message streams by (WSS4J, StAX): nothing is held but the header.
 */
public final class Ondertekening {

  /** The header that this understands. */
  public static final Set<QName> KOP = Set.of(WSSConstants.TAG_WSSE_SECURITY);

  private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
  private static final String EXC_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#";

  private final InboundWSSec inkomend;
  private final OutboundWSSec uitgaand;
  private final Beveiligingskop kop;
  private final Predicate<String> isNieuw;

  /**
   * Takes over the keys.
   *
   * @param bundel its truststore holds who may sign, its keystore with what we sign
   * @param isNieuw whether a signature was not seen before
   * @throws GeneralSecurityException where they cannot be used
   * @throws WSSecurityException the same
   */
  Ondertekening(SslBundle bundel, Predicate<String> isNieuw)
      throws WSSecurityException, GeneralSecurityException {
    WSSec.init();
    inkomend = WSSec.getInboundWSSec(inkomend(bundel), false, false);
    uitgaand = WSSec.getOutboundWSSec(uitgaand(bundel));
    kop = new Beveiligingskop(Tekensleutel.van(bundel));
    this.isNieuw = isNieuw;
  }

  /** Looks at one message. */
  public Staxfilter controle() {
    return new Ondertekeningcontrole(inkomend, isNieuw);
  }

  /**
   * The same envelope, signed by us in place of who signed it before; all besides that header keeps
   * its bytes. It is read once here and once more by who reads it, and is never whole in memory.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-STUF-50 where it holds another signature, that
   *     might not hold any more
   */
  public Herleesbaar teken(Herleesbaar envelop, Instant nu) throws IOException {
    Charset tekenset;
    try (InputStream begin = envelop.open()) {
      tekenset = Tekenset.van(begin);
    }
    try (Reader lezer = Tekstbewerking.lezer(envelop, tekenset)) {
      Envelopdelen delen = Envelopvinder.lees(lezer);
      return new Tekstbewerking(
          envelop, tekenset, delen.met(kop.schrijf(delen.soap(), delen.delen(), nu)));
    }
  }

  /** The same envelope, signed by us. */
  public byte[] teken(byte[] envelop) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      XMLStreamReader bron =
          XMLInputFactory.newDefaultFactory()
              .createXMLStreamReader(new ByteArrayInputStream(envelop));
      XMLStreamWriter doel = uitgaand.processOutMessage(uit, "UTF-8", new ArrayList<>());
      StaxUtils.copy(bron, doel);
      doel.close();
    } catch (XMLStreamException | WSSecurityException e) {
      throw new IllegalStateException("Ondertekenen mislukt");
    }
    return uit.toByteArray();
  }

  private static WSSSecurityProperties inkomend(SslBundle bundel) throws WSSecurityException {
    Merlin vertrouwd = new Merlin();
    vertrouwd.setTrustStore(bundel.getStores().getTrustStore());
    WSSSecurityProperties wie = new WSSSecurityProperties();
    wie.setActions(List.of(WSSConstants.SIGNATURE, WSSConstants.TIMESTAMP));
    wie.setSignatureVerificationCrypto(vertrouwd);
    wie.setRequireTimestampExpires(true);
    return wie;
  }

  private static WSSSecurityProperties uitgaand(SslBundle bundel) {
    Merlin eigen = new Merlin();
    eigen.setKeyStore(bundel.getStores().getKeyStore());
    String wachtwoord = Tekensleutel.wachtwoord(bundel);
    WSSSecurityProperties hoe = new WSSSecurityProperties();
    hoe.setActions(List.of(WSSConstants.TIMESTAMP, WSSConstants.SIGNATURE));
    hoe.setSignatureCrypto(eigen);
    hoe.setSignatureUser(bundel.getKey().getAlias());
    hoe.setCallbackHandler(geef(wachtwoord));
    hoe.setSignatureAlgorithm(RSA_SHA256);
    hoe.setSignatureDigestAlgorithm(SHA256);
    hoe.setSignatureCanonicalizationAlgorithm(EXC_C14N);
    hoe.setSignatureKeyIdentifier(
        WSSecurityTokenConstants.KEYIDENTIFIER_SECURITY_TOKEN_DIRECT_REFERENCE);
    hoe.addSignaturePart(deel(WSSConstants.TAG_WSU_TIMESTAMP));
    for (String soap : List.of(Ruimte.SOAP11, Ruimte.SOAP12)) {
      SecurePart body = deel(new QName(soap, "Body"));
      body.setRequired(false);
      hoe.addSignaturePart(body);
    }
    return hoe;
  }

  private static SecurePart deel(QName naam) {
    return new SecurePart(naam, SecurePart.Modifier.Element);
  }

  private static CallbackHandler geef(String wachtwoord) {
    return vragen -> {
      for (Callback vraag : vragen) {
        if (vraag instanceof WSPasswordCallback wil) {
          wil.setPassword(wachtwoord);
        }
      }
    };
  }
}
