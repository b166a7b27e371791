package nl.machtigingsbrug.gebeurtenis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A CloudEvent as Kafka carries it (CloudEvents, Kafka Protocol Binding §3).
 *
 * @param koppen the headers
 * @param inhoud the message
 */
record Kafkabericht(Map<String, String> koppen, byte[] inhoud) {

  static final String VOORVOEGSEL = "ce_";
  static final String MEDIATYPE = "content-type";
  private static final String DATATYPE = "datacontenttype";

  static Kafkabericht van(CloudEvent event, Vorm vorm) {
    return switch (vorm) {
      case BINAIR -> new Kafkabericht(koppen(event), bytes(event.data()));
      case GESTRUCTUREERD ->
          new Kafkabericht(
              Map.of(MEDIATYPE, "application/cloudevents+json; charset=UTF-8"),
              bytes(event.gestructureerd()));
    };
  }

  private static Map<String, String> koppen(CloudEvent event) {
    Map<String, String> koppen = new LinkedHashMap<>();
    event
        .attributen()
        .forEach(
            (naam, waarde) ->
                koppen.put(naam.equals(DATATYPE) ? MEDIATYPE : VOORVOEGSEL + naam, waarde));
    return koppen;
  }

  private static byte[] bytes(ObjectNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
