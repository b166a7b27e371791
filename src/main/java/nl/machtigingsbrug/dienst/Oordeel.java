package nl.machtigingsbrug.dienst;

import nl.machtigingsbrug.fout.Foutcode;

/**
 * What the Toetsing decided. Only {@link Toegestaan} grants anything. Reasons are plain Dutch and
 * hold no value of the evidence, so that they may go to the logboek and to the caller.
 */
public sealed interface Oordeel {

  /** Why, in plain Dutch. */
  String reden();

  /**
   * It may.
   *
   * @param reden why
   */
  record Toegestaan(String reden) implements Oordeel {}

  /**
   * It is taken in, and a human decides.
   *
   * @param code what is unclear
   * @param reden the same in words
   */
  record Herstel(Foutcode code, String reden) implements Oordeel {}

  /**
   * It may not.
   *
   * @param code why not
   * @param reden the same in words
   * @param andereManier how to reach the same in another way, as the catalogue says
   */
  record Geweigerd(Foutcode code, String reden, String andereManier) implements Oordeel {}
}
