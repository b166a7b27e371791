package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * Encrypts the values of columns, bound to their row (AES-256-GCM). The ciphertext begins with the
 * id of its key, so values under older keys stay readable while those keys are in the keyset.
 */
public final class Kluis {

  private final Aead aead;

  Kluis(Sleutelset sleutels) {
    this.aead = sleutels.primitief(Sleutelsoort.KLUIS, Aead.class);
  }

  /** Encrypts under the primary key. */
  public byte[] versleutel(byte[] waarde, Rij rij) {
    try {
      return aead.encrypt(waarde, rij.gebondenGegevens());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Versleutelen mislukt");
    }
  }

  /**
   * Decrypts what was encrypted for this row.
   *
   * @throws Afwijzing MB-GEHEIM-01 when the key is not there, the value was changed or it belongs
   *     to another row
   */
  public byte[] ontsleutel(byte[] geheim, Rij rij) {
    try {
      return aead.decrypt(geheim, rij.gebondenGegevens());
    } catch (GeneralSecurityException e) {
      throw new Afwijzing(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN);
    }
  }
}
