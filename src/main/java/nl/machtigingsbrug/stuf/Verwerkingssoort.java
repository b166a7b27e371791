package nl.machtigingsbrug.stuf;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** What the receiver is to do with an entity or relation (StUF 03.01, 5.2.3); names are codes. */
public enum Verwerkingssoort {
  /** Add. */
  T,
  /** Change. */
  W,
  /** Remove. */
  V,
  /** End a relation. */
  E,
  /** Only to identify: nothing changes. */
  I,
  /** Replace a relation by another. */
  R,
  /** The key changes. */
  S,
  /** Out of scope. */
  O;

  static @Nullable Verwerkingssoort van(@Nullable String code) {
    if (code == null) {
      return null;
    }
    for (Verwerkingssoort soort : values()) {
      if (soort.name().equals(code)) {
        return soort;
      }
    }
    throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "@verwerkingssoort");
  }
}
