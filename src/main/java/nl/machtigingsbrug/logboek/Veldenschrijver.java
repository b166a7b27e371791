package nl.machtigingsbrug.logboek;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Writes fields one after another, each with its length, so that no two lists of fields give the
 * same bytes. What is sealed depends on this form: it never changes.
 */
final class Veldenschrijver {

  private final ByteArrayOutputStream uit = new ByteArrayOutputStream();

  Veldenschrijver tekst(@Nullable String waarde) {
    if (waarde == null) {
      uit.write(0);
      return this;
    }
    uit.write(1);
    return bytes(waarde.getBytes(StandardCharsets.UTF_8));
  }

  Veldenschrijver getal(long waarde) {
    uit.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(waarde).array());
    return this;
  }

  Veldenschrijver bytes(byte[] waarde) {
    getal(waarde.length);
    uit.writeBytes(waarde);
    return this;
  }

  byte[] klaar() {
    return uit.toByteArray();
  }

  byte[] sha256() {
    return DigestUtils.sha256(klaar());
  }
}
