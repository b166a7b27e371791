package nl.machtigingsbrug.grens;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes wrong before a call reaches a route, or after it, as a problem with a code. */
@RestController
final class Httpfouten implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Probleem> toon(HttpServletRequest verzoek) {
    int status =
        verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer gemeld
            ? gemeld
            : HttpStatus.NOT_FOUND.value();
    Probleem probleem = Probleem.van(Httpstatus.code(status));
    return ResponseEntity.status(probleem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(probleem);
  }
}
