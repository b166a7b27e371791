package nl.machtigingsbrug.toegang;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.fout.Foutcode;

/** Writes an error of the catalogue as problem+json (RFC 9457). */
final class Probleem {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Probleem() {}

  static void schrijf(HttpServletResponse antwoord, int status, Foutcode fout) throws IOException {
    Map<String, Object> probleem = new LinkedHashMap<>();
    probleem.put("type", "urn:machtigingsbrug:fout:" + fout.code());
    probleem.put("title", fout.uitleg());
    probleem.put("status", status);
    probleem.put("detail", fout.actie());
    probleem.put("code", fout.code());
    antwoord.setStatus(status);
    antwoord.setContentType("application/problem+json");
    antwoord.setHeader("API-Version", "1.0.0");
    JSON.writeValue(antwoord.getOutputStream(), probleem);
  }
}
