package nl.machtigingsbrug.geheim;

import java.security.GeneralSecurityException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * Encrypts the values of columns with the keys of the gemeente, bound to their row (AES-256-GCM).
 * The ciphertext begins with the id of its key, so values under older keys stay readable while
 * those keys are in the keyset.
 */
public final class Kluis {

  private final Sleutelbos sleutels;

  Kluis(Sleutelbos sleutels) {
    this.sleutels = sleutels;
  }

  /** The id of the key that encrypts for this gemeente now. */
  int primair(String gemeente) {
    return sleutels.van(gemeente).set(Sleutelsoort.KLUIS).primair();
  }

  /** Encrypts under the primary key. */
  public byte[] versleutel(byte[] waarde, Rij rij) {
    try {
      return sleutels.van(rij.gemeente()).kluis().encrypt(waarde, rij.gebondenGegevens());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Versleutelen mislukt");
    }
  }

  /**
   * Decrypts what was encrypted for this row.
   *
   * @throws Afwijzing MB-GEHEIM-01 when the key is not there, the value was changed or it belongs
   *     to another row or gemeente
   */
  public byte[] ontsleutel(byte[] geheim, Rij rij) {
    try {
      return sleutels.van(rij.gemeente()).kluis().decrypt(geheim, rij.gebondenGegevens());
    } catch (GeneralSecurityException e) {
      throw new Afwijzing(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN);
    }
  }
}
