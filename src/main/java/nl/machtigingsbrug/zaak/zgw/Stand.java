package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.apache.camel.Exchange;

/** What an exchange of a levering knows: the opdracht, and the results of earlier steps. */
final class Stand {

  private Stand() {}

  static Zaakopdracht opdracht(Exchange exchange) {
    return verplicht(exchange, Zaakopdracht.EIGENSCHAP, Zaakopdracht.class);
  }

  static String resultaat(Exchange exchange, String stap) {
    return verplicht(exchange, "resultaat." + stap, String.class);
  }

  static URI zaak(Exchange exchange) {
    return opdracht(exchange).zaak(resultaat(exchange, "zaak"));
  }

  /** The address of the first of what a search gathered that fits, or nothing. */
  static String gevonden(Exchange exchange, Predicate<JsonNode> past) {
    List<JsonNode> verzameld = Zgwlijst.verzameld(exchange);
    return verzameld.stream()
        .filter(past)
        .map(ding -> ding.path("url").asText())
        .findFirst()
        .orElse("");
  }

  private static <T> T verplicht(Exchange exchange, String naam, Class<T> soort) {
    T waarde = exchange.getProperty(naam, soort);
    if (waarde == null) {
      throw new IllegalStateException("The route has not come to " + naam);
    }
    return waarde;
  }
}
