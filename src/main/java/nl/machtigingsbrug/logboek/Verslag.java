package nl.machtigingsbrug.logboek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a check.
 *
 * @param zegels how many seals there are
 * @param regels how many sealed lines there are
 * @param gewist how many lines are erased
 * @param onverzegeld how many lines have no seal yet
 * @param bevindingen what is wrong, the first thousand
 * @param aantalBevindingen how much is wrong
 * @param laatste the last seal, to keep elsewhere; null where there is none
 */
public record Verslag(
    long zegels,
    long regels,
    long gewist,
    long onverzegeld,
    List<Bevinding> bevindingen,
    long aantalBevindingen,
    @Nullable Anker laatste) {

  /** Whether nothing is wrong. */
  public boolean klopt() {
    return aantalBevindingen == 0;
  }

  /** Whether there was anything to check. */
  public boolean leeg() {
    return zegels + regels + onverzegeld == 0;
  }
}
