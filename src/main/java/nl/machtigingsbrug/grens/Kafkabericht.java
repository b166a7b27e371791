package nl.machtigingsbrug.grens;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lay in Kafka, out of reach of everything that looks at headers or body.
 *
 * @param topic where it lay
 * @param partitie in which partition
 * @param offset at which place
 * @param kopregels its headers, in order
 * @param inhoud its value, or null for a tombstone
 * @param bevestiging with which it is committed
 */
record Kafkabericht(
    String topic,
    int partitie,
    long offset,
    List<Header> kopregels,
    byte @Nullable [] inhoud,
    KafkaManualCommit bevestiging) {

  private static final String EIGENSCHAP = "kafkabericht";

  void zetOp(Exchange exchange) {
    exchange.setProperty(EIGENSCHAP, this);
  }

  static Kafkabericht van(Exchange exchange) {
    return exchange.getProperty(EIGENSCHAP, Kafkabericht.class);
  }

  /** Says where, never what. */
  @Override
  public String toString() {
    return "Kafkabericht[" + topic + "-" + partitie + "@" + offset + "]";
  }
}
