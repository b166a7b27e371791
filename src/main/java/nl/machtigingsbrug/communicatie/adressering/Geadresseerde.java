package nl.machtigingsbrug.communicatie.adressering;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.optreden.Partij;

/**
 * One recipient.
 *
 * @param hoedanigheid as who
 * @param partij the person or organisation itself
 * @param variant how much the message tells
 * @param kanalen one is used: the first, and a next one only where that cannot deliver; at least
 *     one
 * @param daarnaast used as well, with no more than a kennisgeving; mostly empty
 * @param zonderAdresVan whose address the message must not show
 * @param reden why, in plain Dutch
 * @param regel the id of the rule that decided
 */
public record Geadresseerde(
    Hoedanigheid hoedanigheid,
    Partij partij,
    Variant variant,
    List<Kanaalkeuze> kanalen,
    List<Kanaalkeuze> daarnaast,
    Set<Hoedanigheid> zonderAdresVan,
    String reden,
    String regel) {

  public Geadresseerde {
    kanalen = List.copyOf(kanalen);
    daarnaast = List.copyOf(daarnaast);
    zonderAdresVan = Set.copyOf(zonderAdresVan);
  }
}
