package nl.machtigingsbrug.bewijs.saml;

import java.util.Locale;
import java.util.Map;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;

/**
 * AuthnContextClassRef (ST-SAML 1.0, types) and what DigiD used before. The table of the standard
 * writes {@code eID}, its samples {@code eid}: case does not count.
 */
final class Niveaus {

  private static final String OUD = "urn:oasis:names:tc:saml:2.0:ac:classes:";

  private static final Map<String, Betrouwbaarheidsniveau> BEKEND =
      Map.of(
          "http://eid.logius.nl/loa/basic",
          Betrouwbaarheidsniveau.BASIS,
          "http://eidas.europa.eu/loa/low",
          Betrouwbaarheidsniveau.MIDDEN,
          "http://eidas.europa.eu/loa/substantial",
          Betrouwbaarheidsniveau.SUBSTANTIEEL,
          "http://eidas.europa.eu/loa/high",
          Betrouwbaarheidsniveau.HOOG,
          OUD + "passwordprotectedtransport",
          Betrouwbaarheidsniveau.BASIS,
          OUD + "mobiletwofactorcontract",
          Betrouwbaarheidsniveau.MIDDEN,
          OUD + "smartcard",
          Betrouwbaarheidsniveau.SUBSTANTIEEL,
          OUD + "smartcardpki",
          Betrouwbaarheidsniveau.HOOG);

  private Niveaus() {}

  /** The level; {@link Betrouwbaarheidsniveau#GEEN} where it is not known. */
  static Betrouwbaarheidsniveau van(String klasse) {
    return BEKEND.getOrDefault(
        klasse.strip().toLowerCase(Locale.ROOT), Betrouwbaarheidsniveau.GEEN);
  }
}
