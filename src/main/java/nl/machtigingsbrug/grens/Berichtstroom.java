package nl.machtigingsbrug.grens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the body of a call out of Camel's hands until a reader with limits asks for it. Camel's
 * HTTP binding reads it as text and whole, before the first step of a route, and turns wrong UTF-8
 * into other text.
 */
@Component
final class Berichtstroom extends OncePerRequestFilter {

  private static final String EIGENSCHAP = Berichtstroom.class.getName();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return !verzoek.getRequestURI().startsWith("/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    verzoek.setAttribute(EIGENSCHAP, new Bewaakt(verzoek.getInputStream()));
    keten.doFilter(new ZonderBericht(verzoek), antwoord);
  }

  /** The body of a call, as the bytes that were sent. */
  static InputStream van(HttpServletRequest verzoek) {
    return verzoek.getAttribute(EIGENSCHAP) instanceof InputStream bericht
        ? bericht
        : InputStream.nullInputStream();
  }

  /** A caller that stops or is too slow is no fault of ours. */
  private static final class Bewaakt extends FilterInputStream {

    Bewaakt(InputStream bron) {
      super(bron);
    }

    @Override
    public int read() {
      try {
        return super.read();
      } catch (IOException e) {
        throw new Afwijzing(Foutcode.HTTP_AFGEBROKEN);
      }
    }

    @Override
    public int read(byte[] doel, int van, int aantal) {
      try {
        return super.read(doel, van, aantal);
      } catch (IOException e) {
        throw new Afwijzing(Foutcode.HTTP_AFGEBROKEN);
      }
    }
  }

  private static final class ZonderBericht extends HttpServletRequestWrapper {

    ZonderBericht(HttpServletRequest verzoek) {
      super(verzoek);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Leeg();
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(Reader.nullReader());
    }
  }

  private static final class Leeg extends ServletInputStream {

    @Override
    public int read() {
      return -1;
    }

    @Override
    public boolean isFinished() {
      return true;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener luisteraar) {
      throw new UnsupportedOperationException();
    }
  }
}
