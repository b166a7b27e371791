package nl.machtigingsbrug.buren.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A throw-away CA in the shape of PKIoverheid: the OIN stands in the subject's serialNumber. */
public final class Certificaatautoriteit {

  private final KeyPair paar;
  private final X509Certificate certificaat;

  /** A CA with a new key. */
  public Certificaatautoriteit(String naam) throws GeneralSecurityException, IOException {
    this(naam, nieuwPaar());
  }

  /** A CA with a given key. */
  public Certificaatautoriteit(String naam, KeyPair paar)
      throws GeneralSecurityException, IOException {
    this.paar = paar;
    X500Principal wie = new X500Principal("CN=" + naam);
    Instant nu = Instant.now();
    certificaat =
        teken(wie, wie, paar, nu.minusSeconds(60), nu.plus(Duration.ofDays(2)), true, paar);
  }

  /** Its own certificate. */
  public X509Certificate certificaat() {
    return certificaat;
  }

  /** A certificate that is valid for a day around now. */
  public Certificaat geefUit(String naam, String oin) throws GeneralSecurityException, IOException {
    Instant nu = Instant.now();
    return geefUit(naam, oin, nu.minusSeconds(60), nu.plus(Duration.ofDays(1)));
  }

  /** A certificate with a validity of choice. */
  public Certificaat geefUit(String naam, String oin, Instant van, Instant tot)
      throws GeneralSecurityException, IOException {
    KeyPair eigen = nieuwPaar();
    X509Certificate eigenCertificaat =
        teken(
            certificaat.getSubjectX500Principal(),
            new X500Principal("CN=" + naam + ",SERIALNUMBER=" + oin),
            eigen,
            van,
            tot,
            false,
            paar);
    return new Certificaat(eigen.getPrivate(), eigenCertificaat, certificaat);
  }

  private static X509Certificate teken(
      X500Principal uitgever,
      X500Principal wie,
      KeyPair eigen,
      Instant van,
      Instant tot,
      boolean ca,
      KeyPair ondertekenaar)
      throws GeneralSecurityException, IOException {
    try {
      X509v3CertificateBuilder bouwer =
          new JcaX509v3CertificateBuilder(
                  uitgever,
                  new BigInteger(120, new SecureRandom()),
                  Date.from(van),
                  Date.from(tot),
                  wie,
                  eigen.getPublic())
              .addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
      if (!ca) {
        bouwer.addExtension(
            Extension.subjectAlternativeName,
            false,
            new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(
              bouwer.build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(ondertekenaar.getPrivate())));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static KeyPair nieuwPaar() throws GeneralSecurityException {
    KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
    maker.initialize(2048);
    return maker.generateKeyPair();
  }
}
