package nl.machtigingsbrug.communicatie;

import java.time.Instant;

/** What a channel knows of whether it reaches someone. */
public sealed interface Bereikvondst {

  /**
   * It does.
   *
   * @param adres where
   * @param gecontroleerd when that was seen; a remembered answer is as old as it is
   */
  record Bereikt(Adres adres, Instant gecontroleerd) implements Bereikvondst {}

  /**
   * It does not.
   *
   * @param gecontroleerd when that was seen
   */
  record Niet(Instant gecontroleerd) implements Bereikvondst {}

  /** Nobody knows: that counts as no. */
  record Onbekend() implements Bereikvondst {}
}
