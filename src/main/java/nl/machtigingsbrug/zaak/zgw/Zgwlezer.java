package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
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

  private Exchange roep(String route, URI adres) {
    Exchange antwoord =
        camel.send(
            route,
            exchange -> {
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
