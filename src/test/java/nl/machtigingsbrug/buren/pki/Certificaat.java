package nl.machtigingsbrug.buren.pki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/**
 * A certificate with its key.
 *
 * @param sleutel the private key
 * @param certificaat the certificate
 * @param uitgever the certificate of the CA
 */
public record Certificaat(
    PrivateKey sleutel, X509Certificate certificaat, X509Certificate uitgever) {

  /** The password of every store made here; the stores hold throw-away keys only. */
  public static final String WACHTWOORD = "wegwerp";

  /** SHA-256 of the DER encoding, hexadecimal in lower case. */
  public String vingerafdruk() throws GeneralSecurityException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(certificaat.getEncoded()));
  }

  /** Key and chain as a key store. */
  public KeyStore sleutelbos() throws GeneralSecurityException, IOException {
    KeyStore bos = KeyStore.getInstance("PKCS12");
    bos.load(null, null);
    bos.setKeyEntry(
        "sleutel", sleutel, WACHTWOORD.toCharArray(), new Certificate[] {certificaat, uitgever});
    return bos;
  }

  /** Only the CA, to be trusted. */
  public KeyStore vertrouwen() throws GeneralSecurityException, IOException {
    KeyStore bos = KeyStore.getInstance("PKCS12");
    bos.load(null, null);
    bos.setCertificateEntry("ca", uitgever);
    return bos;
  }

  /** Writes a store to a file. */
  public static Path bewaar(KeyStore bos, Path bestand)
      throws GeneralSecurityException, IOException {
    try (OutputStream uit = Files.newOutputStream(bestand)) {
      bos.store(uit, WACHTWOORD.toCharArray());
    }
    return bestand;
  }
}
