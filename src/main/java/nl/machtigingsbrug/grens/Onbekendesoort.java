package nl.machtigingsbrug.grens;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** The step for an event of a type that the route does not know. */
@Component("onbekendesoort")
final class Onbekendesoort {

  /**
   * Refuses.
   *
   * @throws Afwijzing MB-BERICHT-06 always
   */
  @Handler
  void weiger() {
    throw new Afwijzing(Foutcode.BERICHT_SOORT_ONBEKEND, "type");
  }
}
