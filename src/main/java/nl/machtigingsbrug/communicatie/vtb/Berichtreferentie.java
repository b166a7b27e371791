package nl.machtigingsbrug.communicatie.vtb;

import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;

/** A UUID in 25 characters, all that {@code referentie} can hold: in base 36, nothing is lost. */
final class Berichtreferentie {

  static final int LENGTE = 25;

  private static final int GRONDTAL = 36;

  private Berichtreferentie() {}

  static String van(UUID verzending) {
    String cijfers =
        new BigInteger(verzending.toString().replace("-", ""), 16)
            .toString(GRONDTAL)
            .toUpperCase(Locale.ROOT);
    return "0".repeat(LENGTE - cijfers.length()) + cijfers;
  }
}
