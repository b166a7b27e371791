package nl.machtigingsbrug.communicatie.berichtenbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of a letter: the same at every attempt, so that the Berichtenbox recognises a repeat. */
final class Nummers {

  private Nummers() {}

  /** BerichtID: the verzending itself, so that a result names it. */
  static UUID bericht(UUID verzending) {
    return verzending;
  }

  /** BatchID of the batch of this one letter. */
  static UUID batch(UUID verzending) {
    return UUID.nameUUIDFromBytes(
        ("berichtenbox/batch/" + verzending).getBytes(StandardCharsets.US_ASCII));
  }
}
