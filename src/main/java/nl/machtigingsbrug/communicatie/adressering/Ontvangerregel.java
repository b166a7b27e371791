package nl.machtigingsbrug.communicatie.adressering;

import java.util.List;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Variant;

/**
 * Whom a rule chooses.
 *
 * @param wie as who
 * @param variant how much he is told
 * @param kanalen in order of preference
 * @param daarnaast to be used as well
 * @param verplicht whether a human decides where nothing reaches him; else he is left out
 */
record Ontvangerregel(
    Hoedanigheid wie, Variant variant, List<Weg> kanalen, List<Weg> daarnaast, boolean verplicht) {

  Ontvangerregel {
    kanalen = List.copyOf(kanalen);
    daarnaast = List.copyOf(daarnaast);
  }

  boolean gebruikt(Weg weg) {
    return kanalen.contains(weg) || daarnaast.contains(weg);
  }
}
