package nl.machtigingsbrug.grens;

import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.util.ObjectHelper;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every fault into one of the catalogue. CXF itself puts the text of a foreign exception,
 * which can quote the message, in the fault and in the log.
 */
final class Soapfoutscherm extends AbstractPhaseInterceptor<Message> implements FaultListener {

  private static final Logger LOG = LoggerFactory.getLogger(Soapfoutscherm.class);

  Soapfoutscherm() {
    super(Phase.SETUP);
  }

  @Override
  public void handleMessage(Message bericht) {
    Exception oorzaak = bericht.getContent(Exception.class);
    if (oorzaak != null) {
      bericht.setContent(Exception.class, vertaal(oorzaak));
    }
  }

  @Override
  public boolean faultOccurred(Exception oorzaak, String omschrijving, Message bericht) {
    Foutcode fout = vertaal(oorzaak).fout();
    if (fout == Foutcode.STORING) {
      Throwable diepste = bron(oorzaak);
      LOG.error(
          "SOAP-verzoek mislukt, oorzaak={} plaats={}",
          diepste.getClass().getName(),
          diepste.getStackTrace().length == 0 ? "?" : diepste.getStackTrace()[0]);
    } else {
      LOG.info("SOAP-verzoek geweigerd, fout={}", fout.code());
    }
    return false;
  }

  static Soapfout vertaal(Throwable oorzaak) {
    Soapfout eigen = ObjectHelper.getException(Soapfout.class, oorzaak);
    if (eigen != null) {
      return eigen;
    }
    Afwijzing afwijzing = ObjectHelper.getException(Afwijzing.class, oorzaak);
    if (afwijzing != null) {
      return new Soapfout(afwijzing.code());
    }
    XMLStreamException xml = ObjectHelper.getException(XMLStreamException.class, oorzaak);
    if (xml != null) {
      return new Soapfout(xmlfout(Objects.requireNonNullElse(xml.getMessage(), "")));
    }
    if (oorzaak instanceof SoapFault protocol && bron(oorzaak) == oorzaak) {
      Soapfout fout = new Soapfout(Foutcode.BERICHT_ONLEESBAAR);
      fout.setFaultCode(protocol.getFaultCode());
      return fout;
    }
    return new Soapfout(Foutcode.STORING);
  }

  /** The parser tells its limits apart by text alone. */
  private static Foutcode xmlfout(String tekst) {
    String klein = tekst.toLowerCase(Locale.ROOT);
    if (!klein.contains("limit (")) {
      return Foutcode.BERICHT_ONLEESBAAR;
    }
    return klein.contains("character") || klein.contains("size")
        ? Foutcode.BERICHT_TE_GROOT
        : Foutcode.BERICHT_TE_DIEP;
  }

  private static Throwable bron(Throwable oorzaak) {
    Throwable bron = oorzaak;
    while (bron.getCause() != null && bron.getCause() != bron) {
      bron = bron.getCause();
    }
    return bron;
  }
}
