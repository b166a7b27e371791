package nl.machtigingsbrug.toegang;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Probleem;

/** Answers with a problem before a call reaches any route. */
final class Probleemschrijver {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Seconds. */
  private static final String STRAKS = "5";

  private Probleemschrijver() {}

  static void schrijf(HttpServletResponse antwoord, Foutcode fout) throws IOException {
    schrijf(antwoord, Probleem.van(fout));
  }

  /** Who calls can do so again in a while. */
  static void schrijfStoring(HttpServletResponse antwoord) throws IOException {
    antwoord.setHeader("Retry-After", STRAKS);
    schrijf(
        antwoord, Probleem.van(Foutcode.STORING).met(HttpServletResponse.SC_SERVICE_UNAVAILABLE));
  }

  private static void schrijf(HttpServletResponse antwoord, Probleem probleem) throws IOException {
    antwoord.setStatus(probleem.status());
    antwoord.setContentType(Probleem.MEDIATYPE);
    JSON.writeValue(antwoord.getOutputStream(), probleem);
  }
}
