package nl.machtigingsbrug.bewijs.saml;

import java.time.Duration;
import java.time.Instant;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * The moment of reading, and how much the clock of the other may differ.
 *
 * @param nu now
 * @param afwijking tolerated on both sides
 */
record Klok(Instant nu, Duration afwijking) {

  /** NotBefore: counts itself. */
  void eisBegonnen(Instant van) {
    if (nu.isBefore(van.minus(afwijking))) {
      throw new Afwijzing(Foutcode.SAML_NOG_NIET_GELDIG);
    }
  }

  /** NotOnOrAfter: does not count itself. */
  void eisNietVerlopen(Instant tot) {
    if (!nu.isBefore(uiterlijk(tot))) {
      throw new Afwijzing(Foutcode.SAML_VERLOPEN);
    }
  }

  /** Until when something that ends at {@code tot} can be accepted, exclusive. */
  Instant uiterlijk(Instant tot) {
    return tot.plus(afwijking);
  }
}
