package nl.machtigingsbrug.communicatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.grens.Ingangskeuring;
import nl.machtigingsbrug.grens.Stapkeuring;
import nl.machtigingsbrug.levering.Leveringsroutekeuring;
import org.apache.camel.model.ModelCamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The start of the application would refuse a route that may not be. */
class KanaalroutesIT extends Verzendproef {

  @Autowired ModelCamelContext camel;

  @Test
  void deRoutesVanDeKanalenMogen() {
    assertThat(camel.getRouteDefinitions()).hasSizeGreaterThan(20);
    assertThat(Ingangskeuring.bezwaren(camel)).isEmpty();
    assertThat(Stapkeuring.bezwaren(camel)).isEmpty();
    assertThat(Leveringsroutekeuring.bezwaren(camel)).isEmpty();
  }
}
