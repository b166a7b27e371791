package nl.machtigingsbrug.gebeurtenis;

/** How a CloudEvent travels over Kafka (CloudEvents, Kafka Protocol Binding §3). */
public enum Vorm {
  /** Attributes as headers, data as the message. */
  BINAIR,
  /** Attributes and data together as JSON. */
  GESTRUCTUREERD
}
