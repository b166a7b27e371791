package nl.machtigingsbrug.zaak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;

/**
 * What a mapping sees of an aanvraag: everything but who the people are. What they wrote themselves
 * can hold anything.
 */
public final class Mappinginvoer {

  private Mappinginvoer() {}

  /** {@code {aanvraag, dienst, optreden, gegevens}}. */
  public static JsonNode van(Aanvraag aanvraag, Dienst dienst) {
    ObjectNode invoer = JsonNodeFactory.instance.objectNode();
    invoer
        .putObject("aanvraag")
        .put("id", aanvraag.id().toString())
        .put("kenmerk", aanvraag.kenmerk())
        .put("ontvangen", aanvraag.ontvangen().toString());
    invoer.putObject("dienst").put("id", dienst.id()).put("naam", dienst.naam());
    invoer.set("optreden", optreden(aanvraag.optreden()));
    invoer.set("gegevens", aanvraag.gegevens());
    return invoer;
  }

  private static ObjectNode optreden(Optreden optreden) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("soort", optreden instanceof Namens ? "namens" : "zelf")
            .put("niveau", woord(optreden.niveau().name()))
            .put("bewijs", woord(optreden.bewijs().soort().name()));
    if (optreden instanceof Namens namens) {
      json.put("grond", woord(namens.vertegenwoordiging().grond().naam()));
    }
    return json;
  }

  private static String woord(String naam) {
    return naam.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
