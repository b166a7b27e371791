package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Encrypts one document on its way to the database, with a key that exists nowhere but here: what
 * is left on disk after a crash nobody can read, and no gemeente needs to be known yet.
 */
public final class Wegwerpcijfer {

  private static final byte[] NIETS = {};

  private final StreamingAead cijfer =
      Sleutelset.nieuw(new Sleutelnaam("", Sleutelsoort.SPOOL)).primitief(StreamingAead.class);

  /** What is written to the result arrives encrypted; closing it writes the end and closes both. */
  public OutputStream versleutelend(OutputStream doel) throws IOException {
    try {
      return cijfer.newEncryptingStream(doel, NIETS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Versleutelen mislukt");
    }
  }

  /** Reads it back, as {@link Spoolcijfer} does. */
  public InputStream ontsleutelend(InputStream bron) throws IOException {
    return Ontsleutelstroom.over(bron, cijfer, NIETS);
  }
}
