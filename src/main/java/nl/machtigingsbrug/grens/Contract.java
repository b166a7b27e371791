package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import org.apache.camel.Handler;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** {@code GET /v1/openapi.json} (API Design Rules, API-51). */
@Component("contract")
final class Contract {

  private final Antwoord document;

  Contract() throws IOException {
    try (InputStream bron =
        new ClassPathResource("openapi/machtigingsbrug.yaml").getInputStream()) {
      JsonNode contract = new YAMLMapper().readTree(bron);
      document = new Antwoord(200, contract);
    }
  }

  @Handler
  Antwoord toon() {
    return document;
  }
}
