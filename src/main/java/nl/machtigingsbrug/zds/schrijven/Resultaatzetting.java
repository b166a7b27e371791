package nl.machtigingsbrug.zds.schrijven;

import org.jspecify.annotations.Nullable;

/**
 * What a message makes of the resultaat of a zaak.
 *
 * @param omschrijving of its resultaattype; null where that stays as it is
 * @param toelichting null where that stays as it is
 * @param ingetrokken there is no resultaat any more
 */
record Resultaatzetting(
    @Nullable String omschrijving, @Nullable String toelichting, boolean ingetrokken) {

  /** Whether the zaak has a resultaat by this alone. */
  boolean geeftResultaat() {
    return omschrijving != null;
  }

  /** Whether it gives a zaak without resultaat nothing: there is none, or nothing to tell of it. */
  boolean zegtNiets() {
    return ingetrokken || (omschrijving == null && "".equals(toelichting));
  }

  @Override
  public String toString() {
    return "Resultaatzetting[***]";
  }
}
