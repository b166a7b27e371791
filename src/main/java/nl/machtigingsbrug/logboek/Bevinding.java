package nl.machtigingsbrug.logboek;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param soort what
 * @param zegel in which seal; null for a line without one
 * @param regel of which line; null where it concerns the seal
 */
public record Bevinding(Bevindingssoort soort, @Nullable Long zegel, @Nullable Long regel) {

  /** In plain Dutch. */
  public String zin() {
    if (regel == null) {
      return "Zegel " + zegel + " " + soort.zin() + ".";
    }
    return "Regel "
        + regel
        + (zegel == null ? "" : " (zegel " + zegel + ")")
        + " "
        + soort.zin()
        + ".";
  }
}
