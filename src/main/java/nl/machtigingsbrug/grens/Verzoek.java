package nl.machtigingsbrug.grens;

import nl.machtigingsbrug.gemeente.Afnemer;

/**
 * All that is believed of a call besides its body.
 *
 * @param afnemer who calls
 * @param pad the path, without query
 */
public record Verzoek(Afnemer afnemer, String pad) {

  /**
   * The exchange property under which it travels: a property, since headers can come from outside.
   */
  public static final String EIGENSCHAP = "verzoek";

  /** The last segment of the path. */
  public String laatsteDeel() {
    return pad.substring(pad.lastIndexOf('/') + 1);
  }
}
