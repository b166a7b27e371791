package nl.machtigingsbrug.grens;

import nl.machtigingsbrug.gemeente.Afnemer;

/**
 * A CloudEvent that was let in, with all that is believed of it besides its data.
 *
 * @param id the sender's own, unique for its source
 * @param source who says it
 * @param type what is asked or told
 * @param data JSON, not looked at yet
 * @param afnemer whose topic it lay on, for the gemeente of that topic only
 * @param gemeente of that topic
 */
public record Cloudevent(
    String id, String source, String type, byte[] data, Afnemer afnemer, String gemeente) {

  /** The exchange property under which it travels. */
  public static final String EIGENSCHAP = "cloudevent";

  /** The exchange property with its type, for the choice of the route. */
  static final String SOORT = "soort";

  /** Says nothing of a person. */
  @Override
  public String toString() {
    return "Cloudevent[" + gemeente + "]";
  }
}
