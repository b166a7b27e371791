package nl.machtigingsbrug.aanvraag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.machtigingsbrug.geheim.Wegwerpcijfer;

/**
 * A document that was cut out of a message: encrypted in a file of its own until it is stored.
 *
 * @param naam as the sender calls it
 * @param mediatype as the sender says
 * @param lengte in bytes, decoded
 * @param sha256 of the decoded content, to know a repeat
 * @param bestand with the encrypted content
 * @param cijfer which alone can read it
 */
record GespooldDocument(
    String naam, String mediatype, long lengte, byte[] sha256, Path bestand, Wegwerpcijfer cijfer) {

  /** The content in the clear; a missing byte is seen at its end. */
  InputStream open() throws IOException {
    return cijfer.ontsleutelend(Files.newInputStream(bestand));
  }

  void ruimOp() {
    try {
      Files.deleteIfExists(bestand);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
