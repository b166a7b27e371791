package nl.machtigingsbrug.logboek;

import java.util.List;
import java.util.TreeMap;

/** Numbers of lines as text: {@code 5-9,12}. */
final class Regelreeks {

  /** The last number of each run, by its first. */
  private final TreeMap<Long, Long> lopen = new TreeMap<>();

  private Regelreeks() {}

  /** These numbers, in any order. */
  static Regelreeks van(List<Long> nummers) {
    Regelreeks reeks = new Regelreeks();
    Long eerste = null;
    long laatste = 0;
    for (long nummer : nummers.stream().sorted().toList()) {
      if (eerste == null || nummer != laatste + 1) {
        eerste = nummer;
      }
      laatste = nummer;
      reeks.lopen.put(eerste, laatste);
    }
    return reeks;
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-LOGBOEK-01 for anything else
   */
  static Regelreeks lees(String tekst) {
    Regelreeks reeks = new Regelreeks();
    try {
      for (String loop : tekst.split(",")) {
        String[] delen = loop.split("-", 2);
        reeks.lopen.put(Long.valueOf(delen[0]), Long.valueOf(delen[delen.length - 1]));
      }
      return reeks;
    } catch (NumberFormatException e) {
      throw Veldenlezer.gebroken();
    }
  }

  boolean bevat(long nummer) {
    var loop = lopen.floorEntry(nummer);
    return loop != null && nummer <= loop.getValue();
  }

  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder();
    lopen.forEach(
        (eerste, laatste) -> {
          tekst.append(tekst.isEmpty() ? "" : ",").append(eerste);
          if (laatste > eerste) {
            tekst.append('-').append(laatste);
          }
        });
    return tekst.toString();
  }
}
