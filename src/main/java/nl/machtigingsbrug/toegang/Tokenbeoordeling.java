package nl.machtigingsbrug.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Afnemers;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The afnemer behind a verified token: by {@code client_id} (RFC 9068 §2.2) of a client credentials
 * grant. A token bound to a certificate (RFC 8705 §3.1) counts only over a connection with that
 * certificate.
 */
final class Tokenbeoordeling implements Converter<Jwt, AbstractAuthenticationToken> {

  private final Afnemers afnemers;

  Tokenbeoordeling(Afnemers afnemers) {
    this.afnemers = afnemers;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    controleerBinding(token);
    Afnemer afnemer =
        Optional.ofNullable(token.getClaimAsString("client_id"))
            .flatMap(client -> afnemers.metClient(token.getClaimAsString("iss"), client))
            .orElseThrow(() -> new InvalidBearerTokenException("Onbekende client"));
    return new AfnemerAuthenticatie(afnemer);
  }

  private static void controleerBinding(Jwt token) {
    if (!token.hasClaim("cnf")) {
      return;
    }
    Map<String, Object> cnf = token.getClaimAsMap("cnf");
    if (cnf == null
        || !(cnf.get("x5t#S256") instanceof String verwacht)
        || !gelijk(verwacht, Vingerafdruk.van(verzoek()))) {
      throw new InvalidBearerTokenException("Token hoort bij een ander certificaat");
    }
  }

  private static boolean gelijk(String verwacht, Optional<byte[]> afdruk) {
    return afdruk
        .map(Base64.getUrlEncoder().withoutPadding()::encode)
        .filter(
            gevonden ->
                MessageDigest.isEqual(
                    gevonden, verwacht.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isPresent();
  }

  private static HttpServletRequest verzoek() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
