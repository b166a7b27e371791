package nl.machtigingsbrug.communicatie.brief;

import java.util.UUID;

/**
 * A batch of letters.
 *
 * @param naam of its closing time, {@code 2026-03-02-1700}
 */
record Partij(UUID id, String gemeente, String naam) {

  /** The folder of the batch, under that of all print streets. */
  String map() {
    return gemeente + "/" + naam;
  }
}
