package nl.machtigingsbrug.zds;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Brings a call to the endpoint of its version: CXF knows no variable in an address, and ours has
 * the gemeente before the version. What is no such address, no POST or no SOAP goes no further: it
 * has no version of SOAP to be answered in.
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
    } else if (!isSoap(verzoek)) {
      antwoord.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else {
      keten.doFilter(new Omgeleid(verzoek, pad.group(1)), antwoord);
    }
  }

  /** Before CXF sees it, which takes a charset that does not exist for a fault of its own. */
  private static boolean isSoap(HttpServletRequest verzoek) {
    try {
      Omslag.van(Objects.requireNonNullElse(verzoek.getContentType(), ""));
      return true;
    } catch (Afwijzing e) {
      return false;
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
