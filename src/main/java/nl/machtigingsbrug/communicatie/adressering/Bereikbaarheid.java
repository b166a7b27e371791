package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;

/** Whether a channel reaches someone. Only {@link Bereikbaar} counts. */
public sealed interface Bereikbaarheid {

  /**
   * It does: there is an account, a preference or a known address.
   *
   * @param gecontroleerd when that was seen
   */
  record Bereikbaar(Instant gecontroleerd) implements Bereikbaarheid {}

  /**
   * It does not.
   *
   * @param gecontroleerd when that was seen
   */
  record Niet(Instant gecontroleerd) implements Bereikbaarheid {}

  /** Nobody asked, or there was no answer. */
  record Onbekend() implements Bereikbaarheid {}
}
