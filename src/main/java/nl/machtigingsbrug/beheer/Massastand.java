package nl.machtigingsbrug.beheer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a replay of many stands.
 *
 * @param hervat how many go on
 * @param liepAl how many were waiting or running already
 * @param geweigerd how many were refused, by code
 * @param rest how many are still to be done: ask the same again until there are none
 */
record Massastand(
    String verzoek, int aantal, int hervat, int liepAl, Map<String, Integer> geweigerd, int rest) {

  static Massastand van(String verzoek, List<Herhalingen.Groep> groepen) {
    Map<String, Integer> geweigerd = new TreeMap<>();
    for (Herhalingen.Groep groep : groepen) {
      if (groep.foutcode() != null) {
        geweigerd.put(groep.foutcode(), groep.aantal());
      }
    }
    return new Massastand(
        verzoek,
        groepen.stream().mapToInt(Herhalingen.Groep::aantal).sum(),
        tel(groepen, Herhaaluitkomst.HERVAT),
        tel(groepen, Herhaaluitkomst.LIEP_AL),
        geweigerd,
        groepen.stream()
            .filter(groep -> groep.uitkomst() == null)
            .mapToInt(Herhalingen.Groep::aantal)
            .sum());
  }

  private static int tel(List<Herhalingen.Groep> groepen, Herhaaluitkomst uitkomst) {
    return groepen.stream()
        .filter(groep -> groep.uitkomst() == uitkomst)
        .mapToInt(Herhalingen.Groep::aantal)
        .sum();
  }
}
