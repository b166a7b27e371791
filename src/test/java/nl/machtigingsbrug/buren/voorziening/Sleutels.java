package nl.machtigingsbrug.buren.voorziening;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * All keys of one stand-in.
 *
 * @param routeringsdienst signs the assertion and the ArtifactResponse
 * @param authenticatiedienst signs its own assertion in Advice
 * @param bevoegdheidsdienst signs its own assertion in Advice
 * @param dienstverlener decrypts, by KeyName
 */
public record Sleutels(
    KeyPair routeringsdienst,
    KeyPair authenticatiedienst,
    KeyPair bevoegdheidsdienst,
    Map<String, KeyPair> dienstverlener) {

  public Sleutels {
    dienstverlener = Map.copyOf(dienstverlener);
  }

  /** Fresh keys. Takes about a second. */
  public static Sleutels nieuw() {
    return new Sleutels(
        paar(3072),
        paar(2048),
        paar(2048),
        Map.of(Voorziening.DV_SLEUTEL, paar(2048), Voorziening.DV_OUDE_SLEUTEL, paar(2048)));
  }

  /** The same, with a fresh key of one more Dienstverlener. */
  public Sleutels met(String sleutelnaam) {
    Map<String, KeyPair> alle = new HashMap<>(dienstverlener);
    alle.put(sleutelnaam, paar(2048));
    return new Sleutels(routeringsdienst, authenticatiedienst, bevoegdheidsdienst, alle);
  }

  private static KeyPair paar(int bits) {
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(bits);
      return maker.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
