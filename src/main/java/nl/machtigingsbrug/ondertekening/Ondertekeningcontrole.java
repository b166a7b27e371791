package nl.machtigingsbrug.ondertekening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Staxfilter;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.apache.wss4j.stax.setup.InboundWSSec;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.stax.securityEvent.AbstractSecuredElementSecurityEvent;
import org.apache.xml.security.stax.securityEvent.AlgorithmSuiteSecurityEvent;
import org.apache.xml.security.stax.securityEvent.SecurityEvent;
import org.apache.xml.security.stax.securityEvent.SignatureValueSecurityEvent;

/**
 * Demands of one message that its body and its moment are signed, each at its own place: an element
 * of the same name elsewhere, signed or not, is not looked at. There is one signature, so that an
 * old body cannot come with the moment of another message.
 */
final class Ondertekeningcontrole implements Staxfilter {

  /** Digikoppeling asks for SHA-256 or more, and for a key pair. */
  private static final Pattern ZWAK = Pattern.compile("sha1|md5|hmac");

  private final InboundWSSec regels;
  private final Predicate<String> isNieuw;
  private final List<String> merken = new ArrayList<>();
  private boolean body;
  private boolean moment;
  private boolean zwak;

  Ondertekeningcontrole(InboundWSSec regels, Predicate<String> isNieuw) {
    this.regels = regels;
    this.isNieuw = isNieuw;
  }

  @Override
  public XMLStreamReader om(XMLStreamReader bron) throws XMLStreamException {
    try {
      return regels.processInMessage(new Kopgrens(bron), null, this::let);
    } catch (XMLSecurityException e) {
      throw new Afwijzing(Foutcode.STUF_ONDERTEKENING);
    }
  }

  private void let(SecurityEvent gebeurtenis) {
    if (gebeurtenis instanceof AlgorithmSuiteSecurityEvent algoritme) {
      zwak |= ZWAK.matcher(algoritme.getAlgorithmURI()).find();
    }
    if (gebeurtenis instanceof SignatureValueSecurityEvent waarde) {
      merken.add(DigestUtils.sha256Hex(waarde.getSignatureValue()));
    }
    if (gebeurtenis instanceof AbstractSecuredElementSecurityEvent deel && deel.isSigned()) {
      List<QName> pad = deel.getElementPath();
      for (String soap : List.of(Ruimte.SOAP11, Ruimte.SOAP12)) {
        QName envelop = new QName(soap, "Envelope");
        body |= pad.equals(List.of(envelop, new QName(soap, "Body")));
        moment |=
            pad.equals(
                List.of(
                    envelop,
                    new QName(soap, "Header"),
                    WSSConstants.TAG_WSSE_SECURITY,
                    WSSConstants.TAG_WSU_TIMESTAMP));
      }
    }
  }

  @Override
  public Afwijzing bij(XMLStreamException fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof Afwijzing eigen) {
        return eigen;
      }
      if (oorzaak instanceof XMLSecurityException) {
        return new Afwijzing(Foutcode.STUF_ONDERTEKENING);
      }
    }
    return new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
  }

  @Override
  public void klaar() {
    if (!body || !moment || zwak || merken.size() != 1) {
      throw new Afwijzing(Foutcode.STUF_ONDERTEKENING);
    }
    if (!isNieuw.test(merken.get(0))) {
      throw new Afwijzing(Foutcode.STUF_HERHAALD);
    }
  }
}
