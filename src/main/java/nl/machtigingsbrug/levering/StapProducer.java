package nl.machtigingsbrug.levering;

import com.fasterxml.jackson.databind.JsonNode;
import nl.machtigingsbrug.levering.Aanroep.Antwoord;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.ExchangeHelper;
import org.apache.camel.support.MessageHelper;

/** Takes the step for an exchange of a levering. */
class StapProducer extends DefaultProducer {
  private final StapEndpoint.Stap stap;
  private final Stapgang stapgang;
  private final ProducerTemplate camel;

  StapProducer(StapEndpoint endpoint, StapEndpoint.Stap stap, Stapgang stapgang) {
    super(endpoint);
    this.stap = stap;
    this.stapgang = stapgang;
    this.camel = endpoint.getCamelContext().createProducerTemplate();
  }

  @Override
  public void process(Exchange exchange) {
    Lopend lopend = Lopend.van(exchange);
    lopend.bewaak();
    try {
      String sleutel = Stapsleutel.van(exchange, stap.naam(), stap.per());
      JsonNode resultaat =
          stapgang.ga(
              lopend.levering(),
              sleutel,
              stap.zekerheid(),
              aanroep(exchange, stap.doe()),
              stap.navraag() == null ? null : aanroep(exchange, stap.navraag()));
      exchange.setProperty("resultaat." + sleutel, Stapresultaat.waarde(resultaat));
    } catch (RuntimeException fout) {
      lopend.mislukte(fout);
      throw fout;
    } catch (Error fout) {
      lopend.mislukte(fout);
      throw new Afgebroken();
    }
  }

  /**
   * The step works on a copy, so that the route goes on alike whether it was done or remembered.
   */
  private Aanroep aanroep(Exchange exchange, String route) {
    return () -> {
      MessageHelper.resetStreamCache(exchange.getMessage());
      Endpoint endpoint = getEndpoint().getCamelContext().getEndpoint(route);
      Exchange uit = camel.send(endpoint, ExchangeHelper.createCopy(exchange, false));
      MessageHelper.resetStreamCache(exchange.getMessage());
      return new Antwoord(uit.getMessage().getBody(), Routefout.van(uit));
    };
  }

  @Override
  protected void doStop() throws Exception {
    camel.stop();
    super.doStop();
  }
}
