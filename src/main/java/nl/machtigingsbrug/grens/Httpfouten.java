package nl.machtigingsbrug.grens;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.CamelContext;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes wrong before a call reaches a route, or after it, as a problem with a code. */
@RestController
final class Httpfouten implements ErrorController {

  /** Seconds: by then the routes are there. */
  private static final String STRAKS = "5";

  private final CamelContext camel;

  Httpfouten(CamelContext camel) {
    this.camel = camel;
  }

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Probleem> toon(HttpServletRequest verzoek) {
    int status =
        verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer gemeld
            ? gemeld
            : HttpStatus.NOT_FOUND.value();
    if (status == HttpStatus.NOT_FOUND.value() && !camel.isStarted()) {
      return zonderRoutes();
    }
    Probleem probleem = Probleem.van(Httpstatus.code(status));
    return ResponseEntity.status(probleem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(probleem);
  }

  /** The server listens before the routes are there: a caller must not take that for an answer. */
  private static ResponseEntity<Probleem> zonderRoutes() {
    HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
    return ResponseEntity.status(status)
        .header(HttpHeaders.RETRY_AFTER, STRAKS)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Probleem.van(Foutcode.STORING).met(status.value()));
  }
}
