package nl.machtigingsbrug.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** The SHA-256 digest of the certificate that a client showed in the TLS handshake. */
final class Vingerafdruk {

  private Vingerafdruk() {}

  /** Only what the TLS layer verified counts: a certificate in a header is anyone's word. */
  static Optional<byte[]> van(HttpServletRequest verzoek) {
    return verzoek.getAttribute("jakarta.servlet.request.X509Certificate")
                instanceof X509Certificate[] keten
            && keten.length > 0
        ? Optional.of(van(keten[0]))
        : Optional.empty();
  }

  static byte[] van(X509Certificate certificaat) {
    try {
      return DigestUtils.sha256(certificaat.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
