package nl.machtigingsbrug.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.grens.Ingang;
import nl.machtigingsbrug.grens.Terugroeptoegang;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who has the secret of an abonnement, before anything of the body is read. Everyone else
 * gets 403: older NRCs want exactly that of their call without auth, and newer ones accept it.
 */
final class Terugroepfilter extends OncePerRequestFilter {

  private final Terugroeptoegang toegang;

  Terugroepfilter(Terugroeptoegang toegang) {
    this.toegang = toegang;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    Optional<Afnemer> afnemer =
        toegang.herken(verzoek.getRequestURI(), verzoek.getHeader(HttpHeaders.AUTHORIZATION));
    if (afnemer.isEmpty()) {
      Probleemschrijver.schrijf(antwoord, Foutcode.NOTIFICATIE_GEEN_TOEGANG);
      return;
    }
    verzoek.setAttribute(Ingang.AFNEMER, afnemer.get());
    keten.doFilter(verzoek, antwoord);
  }
}
