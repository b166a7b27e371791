package nl.machtigingsbrug.gebeurtenis;

import java.util.regex.Pattern;
import nl.machtigingsbrug.optreden.Oin;

/**
 * How the gebeurtenissen of one gemeente go out.
 *
 * @param topic to which topic
 * @param oin of the gemeente
 * @param instelling the rest of its settings
 */
record Uitgave(String topic, Oin oin, Gebeurtenisinstellingen.Instelling instelling) {

  /** What Kafka takes for a topic, without the two names that stand for folders. */
  private static final Pattern TOPIC = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}");

  static boolean isTopic(String naam) {
    return TOPIC.matcher(naam).matches();
  }

  /** The {@code source} of its CloudEvents, in the form that the profile recommends. */
  String bron() {
    return "urn:nld:oin:" + oin.waarde() + ":systeem:machtigingsbrug";
  }
}
