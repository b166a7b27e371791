package nl.machtigingsbrug.grens;

import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/**
 * The last step for a record, after all that it asked for is stored or its dead letter is: whoever
 * reads the partition next begins behind it.
 */
@Component("kafkabevestiging")
public final class Kafkabevestiging {

  /** Commits. */
  @Handler
  public void bevestig(Exchange exchange) {
    Kafkabericht.van(exchange).bevestiging().commit();
  }
}
