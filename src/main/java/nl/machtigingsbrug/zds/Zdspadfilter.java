package nl.machtigingsbrug.zds;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Brings a call to the endpoint of its version: CXF knows no variable in an address, and ours has
 * the gemeente before the version. What is no such address, or no POST, goes no further.
 */
@Component
final class Zdspadfilter extends OncePerRequestFilter {

  private static final String BEGIN = "/v1/zds";

  private static final Pattern PAD =
      Pattern.compile(BEGIN + "/[A-Za-z0-9_-]{1,64}(/zds1[12](?:/[A-Za-z]{1,40})?)");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    String pad = verzoek.getRequestURI();
    return !pad.equals(BEGIN) && !pad.startsWith(BEGIN + "/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    Matcher pad = PAD.matcher(verzoek.getRequestURI());
    if (!pad.matches()) {
      antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!"POST".equals(verzoek.getMethod())) {
      antwoord.setHeader("Allow", "POST");
      antwoord.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      keten.doFilter(new Omgeleid(verzoek, pad.group(1)), antwoord);
    }
  }

  private static final class Omgeleid extends HttpServletRequestWrapper {

    private final String rest;

    Omgeleid(HttpServletRequest verzoek, String rest) {
      super(verzoek);
      this.rest = rest;
    }

    @Override
    public String getPathInfo() {
      return rest;
    }
  }
}
