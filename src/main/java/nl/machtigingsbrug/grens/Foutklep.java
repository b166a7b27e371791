package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a problem where the server itself refuses a call, such as TRACE or a malformed
 * address, so that no page of the server is shown.
 */
final class Foutklep extends ErrorReportValve {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected void report(Request verzoek, Response antwoord, @Nullable Throwable oorzaak) {
    if (antwoord.getStatus() < 400
        || antwoord.getContentWritten() > 0
        || !antwoord.setErrorReported()) {
      return;
    }
    Probleem probleem = Probleem.van(Httpstatus.code(antwoord.getStatus()));
    try {
      antwoord.setStatus(probleem.status());
      antwoord.setContentType(Probleem.MEDIATYPE);
      antwoord.setHeader(Versiekop.NAAM, Versiekop.VERSIE);
      antwoord.getOutputStream().write(JSON.writeValueAsBytes(probleem));
      antwoord.finishResponse();
    } catch (IOException e) {
      container.getLogger().debug("Antwoord niet te schrijven");
    }
  }
}
