package nl.machtigingsbrug.aanvraag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A document that was cut out of a message: encrypted in a file of its own until it is stored.
 *
 * @param id under which it is encrypted and stored
 * @param naam as the sender calls it
 * @param mediatype as the sender says
 * @param lengte in bytes, decoded
 * @param sha256 of the decoded content, to know a repeat
 * @param bestand with the encrypted content
 */
record GespooldDocument(
    UUID id, String naam, String mediatype, long lengte, byte[] sha256, Path bestand) {

  void ruimOp() {
    try {
      Files.deleteIfExists(bestand);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
