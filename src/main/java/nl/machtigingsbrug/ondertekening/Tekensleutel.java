package nl.machtigingsbrug.ondertekening;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/**
 * With what we sign.
 *
 * @param sleutel an RSA key
 * @param certificaat by which it is known
 */
record Tekensleutel(PrivateKey sleutel, X509Certificate certificaat) {

  /**
   * The key that a bundle names.
   *
   * @throws GeneralSecurityException where it has none
   */
  static Tekensleutel van(SslBundle bundel) throws GeneralSecurityException {
    @Nullable KeyStore bos = bundel.getStores().getKeyStore();
    @Nullable String naam = bundel.getKey().getAlias();
    if (bos != null
        && naam != null
        && bos.getKey(naam, wachtwoord(bundel).toCharArray()) instanceof PrivateKey sleutel
        && sleutel.getAlgorithm().equals("RSA")
        && bos.getCertificate(naam) instanceof X509Certificate certificaat) {
      return new Tekensleutel(sleutel, certificaat);
    }
    throw new UnrecoverableKeyException();
  }

  /** That of the key, or else of what holds it. */
  static String wachtwoord(SslBundle bundel) {
    @Nullable String eigen = bundel.getKey().getPassword();
    @Nullable String bos = bundel.getStores().getKeyStorePassword();
    return eigen != null ? eigen : bos == null ? "" : bos;
  }

  @Override
  public String toString() {
    return "Tekensleutel[***]";
  }
}
