package nl.machtigingsbrug.levering;

import org.jspecify.annotations.Nullable;

/** A call to the neighbour on behalf of a step. */
@FunctionalInterface
interface Aanroep {
  /** Calls; a failure is part of the answer. */
  Antwoord roep();

  /**
   * What came of it.
   *
   * @param body the result, or null
   * @param fout why it failed, or null
   */
  record Antwoord(@Nullable Object body, @Nullable Throwable fout) {}
}
