package nl.machtigingsbrug.buren.zaaksysteem;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose token it is: HS256, not older than an hour (Open Zaak), client and issuer the same. */
final class Tokencontrole {

  private static final Duration OUDST = Duration.ofHours(1);
  private static final Duration AFWIJKING = Duration.ofSeconds(30);
  private static final List<String> VERPLICHT =
      List.of("iss", "client_id", "user_id", "user_representation");

  private final Map<String, String> geheimen;
  private final Clock klok;

  Tokencontrole(Map<String, String> geheimen, Clock klok) {
    this.geheimen = Map.copyOf(geheimen);
    this.klok = klok;
  }

  /** The client, or a refusal. */
  String client(@Nullable String kop) {
    if (kop == null || !kop.startsWith("Bearer ")) {
      throw Weigering.status(403, "not_authenticated");
    }
    try {
      SignedJWT token = SignedJWT.parse(kop.substring("Bearer ".length()));
      Map<String, Object> claims = token.getJWTClaimsSet().getClaims();
      if (claims.get("client_id") == null) {
        throw Weigering.status(403, "missing-client-identifier");
      }
      String client = String.valueOf(claims.get("client_id"));
      String geheim = geheimen.get(client);
      if (geheim == null) {
        throw Weigering.status(403, "invalid-client-identifier");
      }
      Instant gemaakt = token.getJWTClaimsSet().getIssueTime().toInstant();
      Instant nu = klok.instant();
      if (!token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
          || !token.verify(new MACVerifier(geheim.getBytes(StandardCharsets.UTF_8)))) {
        throw Weigering.status(403, "invalid-jwt-signature");
      }
      if (gemaakt.isBefore(nu.minus(OUDST))) {
        throw Weigering.status(403, "jwt-expired");
      }
      if (!claims.keySet().containsAll(VERPLICHT)
          || !client.equals(claims.get("iss"))
          || gemaakt.isAfter(nu.plus(AFWIJKING))) {
        throw Weigering.status(403, "jwt-invalid");
      }
      return client;
    } catch (ParseException e) {
      throw Weigering.status(403, "jwt-decode-error");
    } catch (JOSEException | NullPointerException e) {
      throw Weigering.status(403, "jwt-invalid");
    }
  }
}
