package nl.machtigingsbrug.grens;

import org.apache.camel.component.cxf.transport.header.CxfHeaderFilterStrategy;

/**
 * Keeps headers of a SOAP call that steer Camel or Kafka out of the route, whatever their case.
 * Camel 4.17 itself filters none of them inward (CVE-2026-47323).
 */
public final class SoapHeaderfilter extends CxfHeaderFilterStrategy {

  /** A filter for both directions. */
  public SoapHeaderfilter() {
    setLowerCase(true);
    setInFilterStartsWith("camel", "kafka.", "org.apache.camel");
    getInFilter().add("operationname");
    getInFilter().add("operationnamespace");
  }
}
