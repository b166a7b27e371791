package nl.machtigingsbrug;

import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Ingangskeuring;
import nl.machtigingsbrug.grens.Stapkeuring;
import nl.machtigingsbrug.levering.Leveringsroutekeuring;
import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.stereotype.Component;

/** Stops the start when a route file, ours or one that replaces it, breaks a rule of safety. */
@Component
final class Routebewaking implements CamelContextConfiguration {

  @Override
  public void beforeApplicationStart(CamelContext context) {
    ModelCamelContext camel = (ModelCamelContext) context;
    List<String> bezwaren = new ArrayList<>(Ingangskeuring.bezwaren(camel));
    bezwaren.addAll(Stapkeuring.bezwaren(camel));
    bezwaren.addAll(Leveringsroutekeuring.bezwaren(camel));
    if (!bezwaren.isEmpty()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "routes: " + String.join("; ", bezwaren));
    }
  }

  @Override
  public void afterApplicationStart(CamelContext context) {}
}
