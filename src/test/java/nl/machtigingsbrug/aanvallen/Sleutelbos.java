package nl.machtigingsbrug.aanvallen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import nl.machtigingsbrug.buren.voorziening.Sleutels;
import nl.machtigingsbrug.buren.voorziening.Voorziening;

/**
 * The throw-away keys of the collection.
 *
 * @param sleutels of the voorziening and the gemeente
 * @param aanvaller a key that nobody trusts
 * @param aanvallerCertificaat self-signed for the name of the Routeringsdienst, Base64 of DER
 */
record Sleutelbos(Sleutels sleutels, KeyPair aanvaller, String aanvallerCertificaat) {

  static Sleutelbos lees(Path map) {
    return new Sleutelbos(
        new Sleutels(
            paar(map, "routeringsdienst"),
            paar(map, "authenticatiedienst"),
            paar(map, "bevoegdheidsdienst"),
            Map.of(
                Voorziening.DV_SLEUTEL,
                paar(map, "gemeente"),
                Voorziening.DV_OUDE_SLEUTEL,
                paar(map, "gemeente-oud"))),
        paar(map, "aanvaller"),
        Base64.getEncoder().encodeToString(inhoud(map.resolve("proefcertificaat-aanvaller.pem"))));
  }

  private static KeyPair paar(Path map, String naam) {
    try {
      KeyFactory fabriek = KeyFactory.getInstance("RSA");
      RSAPrivateCrtKey geheim =
          (RSAPrivateCrtKey)
              fabriek.generatePrivate(
                  new PKCS8EncodedKeySpec(inhoud(map.resolve("proefsleutel-" + naam + ".pem"))));
      return new KeyPair(
          fabriek.generatePublic(
              new RSAPublicKeySpec(geheim.getModulus(), geheim.getPublicExponent())),
          geheim);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] inhoud(Path bestand) {
    try {
      return Base64.getMimeDecoder()
          .decode(
              Files.readString(bestand, StandardCharsets.US_ASCII)
                  .replaceAll("-----[A-Z ]+-----", ""));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
