package nl.machtigingsbrug.buren.pki;

import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import nl.machtigingsbrug.stuf.Ruimte;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;

/** Ways in which a neighbour signs its answer. */
public enum Tekenproef {
  /** As it should be. */
  GETEKEND,
  /** Not at all. */
  ONGETEKEND,
  /** By who we do not know. */
  VREEMD,
  /** Changed afterwards. */
  VERMINKT,
  /** Only its moment. */
  ZONDER_BODY;

  private static final QName MOMENT = WSSConstants.TAG_WSU_TIMESTAMP;
  private static final QName BODY = new QName(Ruimte.SOAP11, "Body");

  /** The answer, with ZAKEN in it, signed so. */
  public byte[] teken(byte[] antwoord, Tlsproef.Sleutels sleutels) throws Exception {
    Certificaat buur = sleutels.buur();
    return switch (this) {
      case GETEKEND -> Handtekening.zet(antwoord, buur, Handtekening.STERK, MOMENT, BODY);
      case ONGETEKEND -> antwoord;
      case VREEMD ->
          Handtekening.zet(antwoord, sleutels.vreemd(), Handtekening.STERK, MOMENT, BODY);
      case VERMINKT ->
          new String(
                  Handtekening.zet(antwoord, buur, Handtekening.STERK, MOMENT, BODY),
                  StandardCharsets.UTF_8)
              .replace("ZAKEN", "ANDERS")
              .getBytes(StandardCharsets.UTF_8);
      case ZONDER_BODY -> Handtekening.zet(antwoord, buur, Handtekening.STERK, MOMENT);
    };
  }

  /** A bundle of this name with our key, that trusts the neighbour. */
  public static SslBundles bundels(String naam, Tlsproef.Sleutels sleutels) throws Exception {
    DefaultSslBundleRegistry bundels = new DefaultSslBundleRegistry();
    bundels.registerBundle(
        naam,
        SslBundle.of(
            SslStoreBundle.of(
                sleutels.ons().sleutelbos(), Certificaat.WACHTWOORD, sleutels.buur().vertrouwen()),
            SslBundleKey.of(Certificaat.WACHTWOORD, "sleutel")));
    return bundels;
  }
}
