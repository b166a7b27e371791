package nl.machtigingsbrug.grens;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.component.kafka.KafkaConfiguration;
import org.apache.camel.component.kafka.KafkaEndpoint;
import org.apache.camel.component.kafka.PollOnError;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.RouteDefinition;

/** What about a route that reads from Kafka would lose records: Camel's own defaults all do. */
final class Kafkakeuring {

  private Kafkakeuring() {}

  static List<String> bezwaren(ModelCamelContext camel, RouteDefinition route, String adres) {
    List<String> bezwaren = new ArrayList<>();
    if (!(camel.getEndpoint(adres) instanceof KafkaEndpoint kafka)) {
      return bezwaren;
    }
    KafkaConfiguration instelling = kafka.getConfiguration();
    eis(!instelling.isAutoCommitEnable(), route, "autoCommitEnable is not false", bezwaren);
    eis(instelling.isAllowManualCommit(), route, "allowManualCommit is not true", bezwaren);
    eis(instelling.isBreakOnFirstError(), route, "breakOnFirstError is not true", bezwaren);
    // The others skip records, or give up.
    eis(
        instelling.getPollOnError() == PollOnError.RECONNECT,
        route,
        "pollOnError is not RECONNECT",
        bezwaren);
    return bezwaren;
  }

  private static void eis(
      boolean klopt, RouteDefinition route, String bezwaar, List<String> bezwaren) {
    if (!klopt) {
      bezwaren.add(route.getId() + ": " + bezwaar);
    }
  }
}
