package nl.machtigingsbrug.buren.brp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Who has gezag over a minor.
 *
 * @param type as the BRP names it; one that it does not have can be tried too
 * @param minderjarige whose BSN
 * @param mensen their BSNs; empty for who has none
 * @param inOnderzoek whether it is being investigated
 */
public record Gezagsrelatie(
    String type, String minderjarige, List<String> mensen, boolean inOnderzoek) {

  /** One that is certain. */
  public static Gezagsrelatie van(String type, String minderjarige, String... mensen) {
    return new Gezagsrelatie(type, minderjarige, List.of(mensen), false);
  }

  /** The same, under investigation. */
  public Gezagsrelatie onderzocht() {
    return new Gezagsrelatie(type, minderjarige, mensen, true);
  }

  /** As the BRP tells it. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", type);
    mens(json.putObject("minderjarige"), minderjarige);
    if (inOnderzoek) {
      json.put("inOnderzoek", true);
    }
    switch (type) {
      case "EenhoofdigOuderlijkGezag" -> mens(json.putObject("ouder"), mensen.get(0));
      case "GezamenlijkGezag" -> {
        mens(json.putObject("ouder"), mensen.get(0));
        derde(json.putObject("derde"), mensen.get(1));
      }
      case "Voogdij" -> {
        var derden = json.putArray("derden");
        mensen.forEach(mens -> derde(derden.addObject(), mens));
      }
      case "TijdelijkGeenGezag", "GezagNietTeBepalen" ->
          json.put("toelichting", "Gezag kan niet worden bepaald.");
      default -> {
        var ouders = json.putArray("ouders");
        mensen.forEach(mens -> mens(ouders.addObject(), mens));
      }
    }
    return json;
  }

  private static void derde(ObjectNode json, String bsn) {
    json.put("type", bsn.isEmpty() ? "OnbekendeDerde" : "BekendeDerde");
    if (!bsn.isEmpty()) {
      mens(json, bsn);
    }
  }

  private static void mens(ObjectNode json, String bsn) {
    if (!bsn.isEmpty()) {
      json.put("burgerservicenummer", bsn);
    }
    json.putObject("naam").put("geslachtsnaam", "Proef");
  }
}
