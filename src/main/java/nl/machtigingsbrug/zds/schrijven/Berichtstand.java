package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.function.Predicate;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import nl.machtigingsbrug.zaak.zgw.Zgwgemeente;
import nl.machtigingsbrug.zaak.zgw.Zgwlijst;
import org.apache.camel.Exchange;

/** What an exchange of a levering knows: the message, and the results of earlier steps. */
final class Berichtstand {

  static final String EIGENSCHAP = "zaakbericht";
  static final String ZAAKTYPE = "zdsZaaktype";

  private Berichtstand() {}

  static Zaakbericht bericht(Exchange exchange) {
    return verplicht(exchange, EIGENSCHAP, Zaakbericht.class);
  }

  static Levering levering(Exchange exchange) {
    return verplicht(exchange, "levering", Levering.class);
  }

  static ZgwInstellingen instellingen(Exchange exchange) {
    return verplicht(exchange, Zgwgemeente.EIGENSCHAP, ZgwInstellingen.class);
  }

  static Zaaktype type(Exchange exchange) {
    return verplicht(exchange, ZAAKTYPE, Zaaktype.class);
  }

  /** Where the zaak is: as it was made, or as it was found. */
  static URI zaak(Exchange exchange) {
    Object zaak = verplicht(exchange, "resultaat.zaak", Object.class);
    return instellingen(exchange)
        .zaken()
        .binnen(zaak instanceof Map<?, ?> gevonden ? tekst(gevonden, "url") : zaak.toString());
  }

  static String zaaktype(Exchange exchange) {
    return tekst(verplicht(exchange, "resultaat.zaak", Map.class), "zaaktype");
  }

  /** The version of its zaaktype, also of one that is still to be made. */
  static String zaaktypeadres(Exchange exchange) {
    Aanmaak aanmaak = bericht(exchange).aanmaak();
    return aanmaak == null ? zaaktype(exchange) : aanmaak.zaaktype();
  }

  /** An address that a step remembered. */
  static String resultaat(Exchange exchange, String stap) {
    return verplicht(exchange, "resultaat." + stap, String.class);
  }

  /** The address of the first of what a search gathered that fits, or nothing. */
  static String gevonden(Exchange exchange, Predicate<JsonNode> past) {
    return Zgwlijst.verzameld(exchange).stream()
        .filter(past)
        .map(ding -> ding.path("url").asText())
        .findFirst()
        .orElse("");
  }

  private static String tekst(Map<?, ?> map, String naam) {
    return String.valueOf(map.get(naam));
  }

  private static <T> T verplicht(Exchange exchange, String naam, Class<T> soort) {
    T waarde = exchange.getProperty(naam, soort);
    if (waarde == null) {
      throw new IllegalStateException("The route has not come to " + naam);
    }
    return waarde;
  }
}
