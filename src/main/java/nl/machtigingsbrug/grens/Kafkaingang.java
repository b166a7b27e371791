package nl.machtigingsbrug.grens;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.Message;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.consumer.DefaultKafkaManualCommit;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.springframework.stereotype.Component;

/**
 * The first step of every route that reads from Kafka. No header survives it, whoever set it: a
 * header of a record or an attribute of a CloudEvent could steer components (CVE-2026-63621). Where
 * the record lay comes from the handle that commits it, which no record can set.
 */
@Component("kafkaingang")
public final class Kafkaingang {

  /**
   * Lets a record in.
   *
   * @throws Afwijzing MB-CONFIG-01 on a route that does not commit itself, or reads other things
   *     than bytes
   */
  @Handler
  public void open(Exchange exchange) {
    Message bericht = exchange.getMessage();
    Object bevestiging = bericht.getHeader(KafkaConstants.MANUAL_COMMIT);
    Object kopregels = bericht.getHeader(KafkaConstants.HEADERS);
    Object inhoud = bericht.getBody();
    bericht.removeHeaders("*");
    bericht.setBody(null);
    if (!(bevestiging instanceof DefaultKafkaManualCommit waar)
        || (inhoud != null && !(inhoud instanceof byte[]))) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, exchange.getFromRouteId());
    }
    new Kafkabericht(
            waar.getPartition().topic(),
            waar.getPartition().partition(),
            waar.getRecordOffset(),
            kopregels instanceof Headers alle ? List.of(alle.toArray()) : List.<Header>of(),
            (byte[]) inhoud,
            waar)
        .zetOp(exchange);
  }
}
