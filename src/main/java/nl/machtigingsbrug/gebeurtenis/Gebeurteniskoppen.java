package nl.machtigingsbrug.gebeurtenis;

import org.apache.camel.Exchange;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.springframework.stereotype.Component;

/** Lets nothing out but the headers of the CloudEvent, and nothing in. */
@Component("gebeurteniskoppen")
final class Gebeurteniskoppen implements HeaderFilterStrategy {

  @Override
  public boolean applyFilterToCamelHeaders(String naam, Object waarde, Exchange exchange) {
    return !naam.startsWith(Kafkabericht.VOORVOEGSEL) && !naam.equals(Kafkabericht.MEDIATYPE);
  }

  @Override
  public boolean applyFilterToExternalHeaders(String naam, Object waarde, Exchange exchange) {
    return true;
  }
}
