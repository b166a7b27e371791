package nl.machtigingsbrug.optreden;

import java.util.Locale;

/**
 * The id under which a dienst is known nationally (ST-SAML 1.0, attribute ServiceUUID). Official
 * samples group its 36 characters otherwise than RFC 9562 does, so grouping is not checked.
 *
 * @param waarde lower case, 36 characters
 */
public record ServiceUuid(String waarde) {

  public ServiceUuid {
    waarde = waarde.strip().toLowerCase(Locale.ROOT);
    if (!waarde.matches("[0-9a-f-]{36}")) {
      throw new OngeldigeIdentificatie(
          "ServiceUUID", "36 hexadecimale tekens en koppeltekens zijn");
    }
  }
}
