package nl.machtigingsbrug.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import nl.machtigingsbrug.gemeente.Afnemers;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows an afnemer by the certificate of the TLS connection. A call that also carries a token is
 * judged by the token alone, which may be bound to the certificate.
 */
final class Certificaatfilter extends OncePerRequestFilter {

  private final Afnemers afnemers;

  Certificaatfilter(Afnemers afnemers) {
    this.afnemers = afnemers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (verzoek.getHeader(HttpHeaders.AUTHORIZATION) == null) {
      Vingerafdruk.van(verzoek)
          .flatMap(afdruk -> afnemers.metCertificaat(HexFormat.of().formatHex(afdruk)))
          .ifPresent(
              afnemer -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new AfnemerAuthenticatie(afnemer));
                SecurityContextHolder.setContext(context);
              });
    }
    keten.doFilter(verzoek, antwoord);
  }
}
