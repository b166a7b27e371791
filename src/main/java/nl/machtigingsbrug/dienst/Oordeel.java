package nl.machtigingsbrug.dienst;

import nl.machtigingsbrug.fout.Foutcode;

/** The outcome of a {@link Toetsing}. Reasons are plain Dutch without identifiers. */
public sealed interface Oordeel {

  /** Why, for a citizen or medewerker. */
  String reden();

  /** It may be done. */
  record Toegestaan(String reden) implements Oordeel {}

  /** It is taken in, and a human decides. */
  record Herstel(Foutcode code, String reden) implements Oordeel {}

  /** It may not be done this way; {@code andereManier} tells how it can be. */
  record Geweigerd(Foutcode code, String reden, String andereManier) implements Oordeel {}
}
