package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import nl.machtigingsbrug.fout.Afwijzing;

/**
 * Encrypts documents while they stream, with the keys of the gemeente and bound to where they
 * belong (AES-256-GCM with HKDF, in segments of 1 MB).
 */
public final class Spoolcijfer {

  private final Sleutelbos sleutels;

  Spoolcijfer(Sleutelbos sleutels) {
    this.sleutels = sleutels;
  }

  /** What is written to the result arrives encrypted; closing it writes the end and closes both. */
  public OutputStream versleutelend(OutputStream doel, Rij rij) throws IOException {
    try {
      return cijfer(rij).newEncryptingStream(doel, rij.gebondenGegevens());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Versleutelen mislukt");
    }
  }

  /**
   * Reads what was encrypted for this place. Each segment is checked before it is given; that a
   * document is whole is only known at its end, so nobody may act on a part.
   *
   * @return a stream that throws {@link Afwijzing} MB-GEHEIM-01 where it cannot be decrypted, and
   *     an {@link IOException} only where the source fails
   */
  public InputStream ontsleutelend(InputStream bron, Rij rij) throws IOException {
    return Ontsleutelstroom.over(bron, cijfer(rij), rij.gebondenGegevens());
  }

  private StreamingAead cijfer(Rij rij) {
    return sleutels.van(rij.gemeente()).spool();
  }
}
