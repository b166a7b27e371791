package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RuntimeCamelException;

/** Reads at one zaaksysteem, outside any levering. */
record Zgwlezer(ProducerTemplate camel, ZgwInstellingen instellingen) {

  /** All results of a list, of every page. */
  List<JsonNode> lijst(URI adres) {
    return Zgwlijst.verzameld(roep("direct:zgw-lijst", adres));
  }

  /** One resource. */
  JsonNode ding(URI adres) {
    return roep("direct:zgw-aanroep", adres).getMessage().getBody(JsonNode.class);
  }

  /** Writes the bytes at an address as they come in. */
  void haal(URI adres, OutputStream naar) {
    roep("direct:zgw-download", adres, Map.of(Zgwdownload.NAAR, naar));
  }

  private Exchange roep(String route, URI adres) {
    return roep(route, adres, Map.of());
  }

  private Exchange roep(String route, URI adres, Map<String, Object> eigenschappen) {
    Exchange antwoord =
        camel.send(
            route,
            exchange -> {
              eigenschappen.forEach(exchange::setProperty);
              exchange.setProperty(Zgwgemeente.EIGENSCHAP, instellingen);
              exchange.getMessage().setBody(Zgwverzoek.lees(adres));
            });
    Exception fout = antwoord.getException();
    if (fout instanceof RuntimeException ongecontroleerd) {
      throw ongecontroleerd;
    }
    if (fout != null) {
      throw new RuntimeCamelException(fout);
    }
    return antwoord;
  }
}
