package nl.machtigingsbrug.toegang;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Probleem;

/** Answers with a problem before a call reaches any route. */
final class Probleemschrijver {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Probleemschrijver() {}

  static void schrijf(HttpServletResponse antwoord, Foutcode fout) throws IOException {
    Probleem probleem = Probleem.van(fout);
    antwoord.setStatus(probleem.status());
    antwoord.setContentType(Probleem.MEDIATYPE);
    JSON.writeValue(antwoord.getOutputStream(), probleem);
  }
}
