package nl.machtigingsbrug.zaak.zgw;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;

/**
 * Makes the token of one call (ZGW, autorisatie: JWT with HS256). A new one for every call: Open
 * Zaak refuses it an hour after {@code iat}.
 */
public final class ZgwToken {

  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

  /** A clock there that is behind would take a fresh token for one of the future. */
  private static final Duration KLOKAFWIJKING = Duration.ofSeconds(10);

  private final ZgwInstellingen instellingen;
  private final Clock klok;

  /** Tokens for the zaaksysteem of {@code instellingen}. */
  public ZgwToken(ZgwInstellingen instellingen, Clock klok) {
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /**
   * A token.
   *
   * @param gebruiker the system or medewerker that acts, by its id; ends in the audit trail and the
   *     logs of the zaaksysteem, hence never a person's number
   * @param weergave the same, readable
   * @throws Afwijzing ZAAK_MAPPING where either holds a BSN
   */
  public String maak(String gebruiker, String weergave) {
    weigerBsn(gebruiker, "user_id");
    weigerBsn(weergave, "user_representation");
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(instellingen.clientId())
            .issueTime(Date.from(klok.instant().minus(KLOKAFWIJKING)))
            .claim("client_id", instellingen.clientId())
            .claim("user_id", gebruiker)
            .claim("user_representation", weergave)
            .build();
    JWSHeader kop = new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();
    SignedJWT token = new SignedJWT(kop, claims);
    try {
      token.sign(new MACSigner(sleutel()));
    } catch (JOSEException e) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "geheim");
    }
    return token.serialize();
  }

  /**
   * Nimbus wants 32 bytes. HMAC itself pads a shorter key with zeroes (RFC 2104, 2), so doing it
   * first gives the same signature.
   */
  private byte[] sleutel() {
    byte[] geheim = instellingen.geheim().bytes();
    return Arrays.copyOf(geheim, Math.max(geheim.length, ZgwInstellingen.VEILIG_GEHEIM));
  }

  private static void weigerBsn(String tekst, String veld) {
    Matcher cijfers = NEGEN_CIJFERS.matcher(tekst);
    while (cijfers.find()) {
      if (Bsn.is(cijfers.group())) {
        throw new Afwijzing(Foutcode.ZAAK_MAPPING, veld);
      }
    }
  }
}
