package nl.machtigingsbrug.communicatie.notifynl;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * The token of one call, as the clients of Notify make it: HS256 with the secret of the API key,
 * {@code iss} the service and {@code iat} now. NotifyNL takes it for half a minute.
 */
final class NotifynlToken {

  private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
  private static final Pattern SLEUTEL = Pattern.compile("(?:.*-)?(" + UUID + ")-(" + UUID + ")");

  private NotifynlToken() {}

  /**
   * Refuses what is no API key.
   *
   * @throws Afwijzing CONFIG_ONGELDIG
   */
  static void keur(Geheim sleutel) {
    ontleed(sleutel);
  }

  /** The header Authorization. */
  static String autorisatie(Geheim sleutel, Clock klok) {
    Matcher delen = ontleed(sleutel);
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build(),
            new JWTClaimsSet.Builder()
                .issuer(delen.group(1))
                .issueTime(Date.from(klok.instant()))
                .build());
    try {
      token.sign(new MACSigner(delen.group(2).getBytes(StandardCharsets.UTF_8)));
    } catch (JOSEException e) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "api-sleutel");
    }
    return "Bearer " + token.serialize();
  }

  private static Matcher ontleed(Geheim sleutel) {
    Matcher delen = SLEUTEL.matcher(sleutel.waarde().strip());
    if (!delen.matches()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "api-sleutel");
    }
    return delen;
  }
}
