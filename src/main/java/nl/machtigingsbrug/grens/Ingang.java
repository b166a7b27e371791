package nl.machtigingsbrug.grens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.component.platform.http.springboot.PlatformHttpMessage;
import org.springframework.stereotype.Component;

/**
 * The first step of every route that is called over HTTP. No header that came with the call
 * survives it: some steer components, whatever their case or prefix (Camel security model, header
 * injection).
 */
@Component("ingang")
public final class Ingang {

  /** The request attribute in which access control leaves the afnemer. */
  public static final String AFNEMER = Afnemer.class.getName();

  /**
   * Lets a call in.
   *
   * @throws Afwijzing MB-TOEGANG-01 for a call that access control did not let through
   */
  @Handler
  public void open(Exchange exchange) {
    exchange.getMessage().removeHeaders("*");
    if (!(exchange.getMessage() instanceof PlatformHttpMessage bericht)) {
      throw new Afwijzing(Foutcode.TOEGANG_GEEN_AFNEMER);
    }
    HttpServletRequest http = bericht.getRequest();
    if (!(http.getAttribute(AFNEMER) instanceof Afnemer afnemer)) {
      throw new Afwijzing(Foutcode.TOEGANG_GEEN_AFNEMER);
    }
    exchange.setProperty(
        Verzoek.EIGENSCHAP, new Verzoek(afnemer, http.getRequestURI(), vraag(http)));
    bericht.setBody(Berichtstroom.van(http));
  }

  /** Of a GET only: of another call the servlet container could read parameters from the body. */
  private static Map<String, List<String>> vraag(HttpServletRequest http) {
    return "GET".equals(http.getMethod())
        ? http.getParameterMap().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, parameter -> List.of(parameter.getValue())))
        : Map.of();
  }
}
