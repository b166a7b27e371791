package nl.machtigingsbrug.communicatie.adressering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case by which the rules are checked.
 *
 * @param naam what happens, in one sentence
 * @param bestand in which file it stands
 * @param situatie the message
 * @param regel the id of the rule that should decide, or null
 * @param niet those of rules that should not
 * @param verwacht what should come out, as {@link Adressering#samenvatting()} says it
 */
record Geval(
    String naam,
    String bestand,
    Situatie situatie,
    @Nullable String regel,
    List<String> niet,
    String verwacht) {

  Geval {
    niet = List.copyOf(niet);
  }

  /** What comes out otherwise than it should, or null where nothing does. */
  @Nullable String gebrek(Regels regels) {
    Adressering uitkomst = Adresseerder.adresseer(situatie, regels);
    String beslist = uitkomst.uitleg().regel();
    if (regel != null && !regel.equals(beslist)) {
      return "regel " + beslist + " besliste, niet " + regel;
    }
    if (beslist != null && niet.contains(beslist)) {
      return "regel " + beslist + " besliste, en dat mag hier niet";
    }
    return uitkomst.samenvatting().equals(verwacht)
        ? null
        : uitkomst.samenvatting() + " in plaats van " + verwacht;
  }
}
