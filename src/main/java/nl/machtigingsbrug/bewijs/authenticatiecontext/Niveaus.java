package nl.machtigingsbrug.bewijs.authenticatiecontext;

import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.BASIS;
import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.GEEN;
import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.HOOG;
import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.MIDDEN;
import static nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau.SUBSTANTIEEL;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;

/** The values of levelOfAssurance that the schema allows per means, and what they are worth. */
final class Niveaus {

  private static final String SAML = "urn:oasis:names:tc:SAML:2.0:ac:classes:";
  private static final String ETOEGANG = "urn:etoegang:core:assurance-class:";

  static final Map<String, Betrouwbaarheidsniveau> DIGID =
      Map.of(
          SAML + "PasswordProtectedTransport", BASIS,
          SAML + "MobileTwoFactorContract", MIDDEN,
          SAML + "Smartcard", SUBSTANTIEEL,
          SAML + "SmartcardPKI", HOOG);

  /**
   * eHerkenning 1 is worth nothing here: it has no counterpart in the levels that a dienst asks.
   */
  static final Map<String, Betrouwbaarheidsniveau> EHERKENNING =
      Map.of(
          ETOEGANG + "loa1", GEEN,
          ETOEGANG + "loa2", BASIS,
          ETOEGANG + "loa2plus", MIDDEN,
          ETOEGANG + "loa3", SUBSTANTIEEL,
          ETOEGANG + "loa4", HOOG);

  private Niveaus() {}

  static Betrouwbaarheidsniveau van(Map<String, Betrouwbaarheidsniveau> niveaus, String waarde) {
    Betrouwbaarheidsniveau niveau = niveaus.get(waarde);
    if (niveau == null) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, "levelOfAssurance");
    }
    return niveau;
  }
}
