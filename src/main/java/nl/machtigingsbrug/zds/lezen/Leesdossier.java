package nl.machtigingsbrug.zds.lezen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.apache.camel.Exchange;

/** What the zaaksysteem said, as it travels with the exchange: absent where it knows nothing. */
final class Leesdossier {

  private static final String EIGENSCHAP = "zdsdossier";

  private Leesdossier() {}

  static void zet(Exchange exchange, Optional<ObjectNode> dossier) {
    dossier.ifPresent(gevonden -> exchange.setProperty(EIGENSCHAP, gevonden));
  }

  static Optional<ObjectNode> van(Exchange exchange) {
    return Optional.ofNullable(exchange.getProperty(EIGENSCHAP, ObjectNode.class));
  }
}
