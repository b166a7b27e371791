package nl.machtigingsbrug.geheim;

import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import java.security.GeneralSecurityException;

/** Signs the seals of the logboek and checks them (Ed25519). */
public final class Zegelsleutel {

  private final PublicKeySign zetten;
  private final PublicKeyVerify controleren;

  Zegelsleutel(Sleutelset sleutels) {
    this.zetten = sleutels.primitief(Sleutelsoort.ZEGEL, PublicKeySign.class);
    this.controleren = sleutels.publiek().primitief(Sleutelsoort.ZEGEL, PublicKeyVerify.class);
  }

  /** Signs with the primary key. */
  public byte[] onderteken(byte[] inhoud) {
    try {
      return zetten.sign(inhoud);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ondertekenen mislukt");
    }
  }

  /** Whether one of the keys of the keyset signed exactly this. */
  public boolean klopt(byte[] handtekening, byte[] inhoud) {
    try {
      controleren.verify(handtekening, inhoud);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
