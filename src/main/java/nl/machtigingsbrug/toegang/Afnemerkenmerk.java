package nl.machtigingsbrug.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.machtigingsbrug.grens.Ingang;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands the afnemer to the routes, which run on threads that know no security context. */
final class Afnemerkenmerk extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof AfnemerAuthenticatie afnemer) {
      verzoek.setAttribute(Ingang.AFNEMER, afnemer.getPrincipal());
    }
    keten.doFilter(verzoek, antwoord);
  }
}
