package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/**
 * Gathers all pages of a list (ZGW, paginering). Some lists are not paged and come as an array. The
 * body becomes the call for the next page, or null after the last.
 */
@Component("zgwlijst")
public final class Zgwlijst {

  /** The exchange property with what was gathered. */
  static final String VERZAMELD = "zgwVerzameld";

  private static final int MEESTE = 10_000;

  @Handler
  void verzamel(
      Exchange exchange, @ExchangeProperty(Zgwgemeente.EIGENSCHAP) ZgwInstellingen instellingen)
      throws InvalidPayloadException {
    JsonNode bladzijde = exchange.getMessage().getMandatoryBody(JsonNode.class);
    List<JsonNode> verzameld = new ArrayList<>(verzameld(exchange));
    int eerder = verzameld.size();
    (bladzijde.isArray() ? bladzijde : bladzijde.path("results")).forEach(verzameld::add);
    String volgende = bladzijde.path("next").asText("");
    boolean komtNietVerder =
        verzameld.size() == eerder && !volgende.isEmpty() && !volgende.equals("null");
    if (verzameld.size() > MEESTE || komtNietVerder) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    exchange.setProperty(VERZAMELD, List.copyOf(verzameld));
    exchange
        .getMessage()
        .setBody(
            volgende.isEmpty() || volgende.equals("null")
                ? null
                : Zgwverzoek.lees(adres(instellingen, volgende)));
  }

  /** What was gathered. */
  @SuppressWarnings("unchecked")
  public static List<JsonNode> verzameld(Exchange exchange) {
    List<JsonNode> eerder = exchange.getProperty(VERZAMELD, List.class);
    return eerder == null ? List.of() : eerder;
  }

  private static java.net.URI adres(ZgwInstellingen instellingen, String volgende) {
    try {
      return Omheining.binnen(instellingen, java.net.URI.create(volgende));
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.ZAAK_VREEMD_ADRES);
    }
  }
}
