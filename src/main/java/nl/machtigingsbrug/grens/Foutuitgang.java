package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.core.JsonProcessingException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The other last step: a failure as a problem. What is no refusal of ours tells the caller nothing.
 */
@Component("foutuitgang")
public final class Foutuitgang {

  private static final Logger LOG = LoggerFactory.getLogger(Foutuitgang.class);

  private static final int NIET_BESCHIKBAAR = 503;

  private final Uitgang uitgang;

  Foutuitgang(Uitgang uitgang) {
    this.uitgang = uitgang;
  }

  /** Writes the failure that the exchange carries. */
  @Handler
  public void sluit(Exchange exchange) throws JsonProcessingException {
    Throwable oorzaak = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    Probleem probleem;
    if (oorzaak instanceof Afwijzing afwijzing) {
      probleem = Probleem.van(afwijzing);
      LOG.info("Verzoek geweigerd, route={} fout={}", exchange.getFromRouteId(), probleem.code());
    } else {
      Probleem storing = Probleem.van(Foutcode.STORING);
      probleem = Opslagstoring.is(oorzaak) ? storing.met(NIET_BESCHIKBAAR) : storing;
      // The message of a foreign exception can quote its input: only its kind and place are logged.
      LOG.error(
          "Verzoek mislukt, route={} oorzaak={} plaats={}",
          exchange.getFromRouteId(),
          oorzaak.getClass().getName(),
          oorzaak.getStackTrace().length == 0 ? "?" : oorzaak.getStackTrace()[0]);
    }
    uitgang.schrijf(exchange.getMessage(), probleem.status(), Probleem.MEDIATYPE, probleem);
  }
}
