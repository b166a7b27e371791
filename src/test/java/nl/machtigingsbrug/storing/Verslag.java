package nl.machtigingsbrug.storing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What was done and what came of it.
 *
 * @param zaad with which it can be done again
 * @param cijfers by name
 * @param doden kills by place
 * @param storingen other faults
 * @param nietBereikt places that should have been died at, and were not
 * @param gebroken the promises that did not hold
 */
record Verslag(
    long zaad,
    Duration duur,
    Map<String, String> cijfers,
    Map<String, Integer> doden,
    Map<String, Integer> storingen,
    List<String> nietBereikt,
    List<Belofte.Gebroken> gebroken) {

  /** As a page. */
  String tekst() {
    StringBuilder uit = new StringBuilder("# Storingsproef\n\n");
    uit.append("Zaad ").append(zaad).append(", ").append(duur.toSeconds()).append(" seconden.\n");
    uit.append("\n| wat | hoeveel |\n|---|---|\n");
    cijfers.forEach((naam, waarde) -> rij(uit, naam, waarde));
    uit.append("\n| gedood bij | keer |\n|---|---|\n");
    doden.forEach((naam, aantal) -> rij(uit, naam, String.valueOf(aantal)));
    uit.append("\n| storing | keer |\n|---|---|\n");
    storingen.forEach((naam, aantal) -> rij(uit, naam, String.valueOf(aantal)));
    nietBereikt.forEach(plek -> uit.append("\nNiet bereikt: ").append(plek).append('\n'));
    uit.append("\n| belofte | gebroken |\n|---|---|\n");
    for (Belofte belofte : Belofte.values()) {
      long aantal = gebroken.stream().filter(een -> een.belofte() == belofte).count();
      rij(uit, belofte.tekst(), String.valueOf(aantal));
    }
    if (!gebroken.isEmpty()) {
      uit.append('\n');
      gebroken.stream().limit(50).forEach(een -> uit.append("- ").append(een).append('\n'));
    }
    return uit.toString();
  }

  private static void rij(StringBuilder uit, String naam, String waarde) {
    uit.append("| ").append(naam).append(" | ").append(waarde).append(" |\n");
  }
}
