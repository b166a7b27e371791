package nl.machtigingsbrug.levering;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.jspecify.annotations.Nullable;

/** One step as a route declares it. */
class StapEndpoint extends DefaultEndpoint {
  /** The parts of its URI. */
  record Stap(
      String naam,
      Zekerheid zekerheid,
      String doe,
      @Nullable String navraag,
      @Nullable String per) {}

  private final Stap stap;
  private final Stapgang stapgang;

  StapEndpoint(String uri, StapComponent component, Stap stap) {
    super(uri, component);
    this.stap = stap;
    this.stapgang = component.stapgang();
  }

  @Override
  public Producer createProducer() {
    return new StapProducer(this, stap, stapgang);
  }

  @Override
  public Consumer createConsumer(Processor processor) {
    throw new IllegalArgumentException("a stap starts no route");
  }
}
