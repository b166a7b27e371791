package nl.machtigingsbrug.grens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;

/**
 * All that is believed of a call besides its body.
 *
 * @param afnemer who calls
 * @param pad the path, without query
 * @param vraag the query of a GET, by name
 */
public record Verzoek(Afnemer afnemer, String pad, Map<String, List<String>> vraag) {

  /**
   * The exchange property under which it travels: a property, since headers can come from outside.
   */
  public static final String EIGENSCHAP = "verzoek";

  /** The last segment of the path. */
  public String laatsteDeel() {
    return pad.substring(pad.lastIndexOf('/') + 1);
  }

  /** The segment before the last, or nothing. */
  public String voorlaatsteDeel() {
    String[] delen = pad.split("/");
    return delen.length < 2 ? "" : delen[delen.length - 2];
  }

  /**
   * The value of the only parameter of the query.
   *
   * @throws Afwijzing MB-BERICHT-04 where it is missing or repeated, or another one is there
   */
  public String enigeParameter(String naam) {
    List<String> waarden = vraag.getOrDefault(naam, List.of());
    if (vraag.size() != 1 || waarden.size() != 1) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, naam);
    }
    return waarden.get(0);
  }

  /**
   * The values of the parameters of the query, by name.
   *
   * @param bekend the names that it may have, each once
   * @throws Afwijzing MB-BERICHT-04 for another one or a repeated one
   */
  public Map<String, String> parameters(Set<String> bekend) {
    Map<String, String> waarden = new HashMap<>();
    vraag.forEach(
        (naam, lijst) -> {
          if (!bekend.contains(naam)) {
            throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG);
          }
          if (lijst.size() != 1) {
            throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, naam);
          }
          waarden.put(naam, lijst.get(0));
        });
    return waarden;
  }
}
