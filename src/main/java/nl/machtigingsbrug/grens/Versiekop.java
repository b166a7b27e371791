package nl.machtigingsbrug.grens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names the version of the API in every answer, also in a refusal (API Design Rules, API-57). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Versiekop extends OncePerRequestFilter {

  static final String NAAM = "API-Version";
  static final String VERSIE = "1.0.0";

  /** The server itself refuses some calls before the first pass. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    antwoord.setHeader(NAAM, VERSIE);
    keten.doFilter(verzoek, antwoord);
  }
}
