package nl.machtigingsbrug.grens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.namespace.QName;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.component.cxf.common.CxfPayload;
import org.apache.camel.component.cxf.common.DataFormat;
import org.apache.camel.component.cxf.common.message.CxfConstants;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * The first step of every route that is called over SOAP. No header survives it, and what is asked
 * is the name of the one element in the body: SOAPAction and the header operationName can say
 * something else. Where the endpoint takes messages as they are (RAW), its own reader finds out
 * what is asked, and gets the body as a stream.
 */
@Component("soapingang")
public final class SoapIngang {

  /** The exchange property with the {@link QName} of what is asked. */
  public static final String BEWERKING = "bewerking";

  /**
   * Lets a call in.
   *
   * @throws Afwijzing MB-TOEGANG-01 for a call that access control did not let through,
   *     MB-BERICHT-01 for a body without exactly one element
   */
  @Handler
  public void open(Exchange exchange) throws InvalidPayloadException {
    Message soap = exchange.getMessage().getHeader(CxfConstants.CAMEL_CXF_MESSAGE, Message.class);
    exchange.getMessage().removeHeaders("*");
    if (soap == null
        || !(soap.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest http)
        || !(http.getAttribute(Ingang.AFNEMER) instanceof Afnemer afnemer)) {
      throw new Afwijzing(Foutcode.TOEGANG_GEEN_AFNEMER);
    }
    exchange.setProperty(Verzoek.EIGENSCHAP, new Verzoek(afnemer, http.getRequestURI(), Map.of()));
    if (exchange.getProperty(CxfConstants.DATA_FORMAT_PROPERTY) == DataFormat.RAW) {
      String type = Objects.requireNonNullElse(http.getContentType(), "");
      exchange.setProperty(
          Soapaanroep.EIGENSCHAP, new Soapaanroep(type, http.getHeader("SOAPAction")));
      exchange.getMessage().setBody(Berichtstroom.van(http));
      return;
    }
    List<?> inhoud = exchange.getMessage().getMandatoryBody(CxfPayload.class).getBody();
    if (inhoud.size() != 1 || !(inhoud.get(0) instanceof Element vraag)) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
    exchange.setProperty(BEWERKING, new QName(vraag.getNamespaceURI(), vraag.getLocalName()));
  }
}
