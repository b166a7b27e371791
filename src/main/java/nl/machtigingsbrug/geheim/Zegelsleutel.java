package nl.machtigingsbrug.geheim;

import java.security.GeneralSecurityException;
import nl.machtigingsbrug.fout.Afwijzing;

/** Signs the seals of the logboek of a gemeente and checks them (Ed25519). */
public final class Zegelsleutel {

  private final Sleutelbos sleutels;

  Zegelsleutel(Sleutelbos sleutels) {
    this.sleutels = sleutels;
  }

  /**
   * Signs with the primary key.
   *
   * @throws Afwijzing MB-GEHEIM-01 for a gemeente whose keys are not here
   */
  public byte[] onderteken(String gemeente, byte[] inhoud) {
    try {
      return sleutels.van(gemeente).zetten().sign(inhoud);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ondertekenen mislukt");
    }
  }

  /** Whether one of the keys of the gemeente signed exactly this. */
  public boolean klopt(String gemeente, byte[] handtekening, byte[] inhoud) {
    try {
      sleutels.van(gemeente).controleren().verify(handtekening, inhoud);
      return true;
    } catch (GeneralSecurityException | Afwijzing e) {
      return false;
    }
  }
}
