package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.CamelContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has callers come back while the routes are not there: the server listens before they are. Looked
 * at as a call comes in, since a call that finds no route may be answered when there is one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Startwacht extends OncePerRequestFilter {

  /** Seconds: by then the routes are there. */
  private static final String STRAKS = "5";

  private final CamelContext camel;
  private final ObjectMapper json;

  Startwacht(CamelContext camel, ObjectMapper json) {
    this.camel = camel;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return !verzoek.getRequestURI().startsWith("/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (camel.isStarted()) {
      keten.doFilter(verzoek, antwoord);
      return;
    }
    int status = HttpStatus.SERVICE_UNAVAILABLE.value();
    antwoord.setStatus(status);
    antwoord.setHeader(HttpHeaders.RETRY_AFTER, STRAKS);
    antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(antwoord.getOutputStream(), Probleem.van(Foutcode.STORING).met(status));
  }
}
