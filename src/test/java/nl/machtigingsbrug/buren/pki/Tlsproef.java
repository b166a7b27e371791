package nl.machtigingsbrug.buren.pki;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;
import nl.machtigingsbrug.aansluiting.Clientcertificaat;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslStoreBundle;

/** Ways in which we and a neighbour meet over TLS. */
public enum Tlsproef {
  /** As it should be. */
  GOED("localhost"),
  /** It does not know our CA. */
  WIJ_VREEMD("localhost"),
  /** We show nothing. */
  WIJ_NIETS("localhost"),
  /** We do not know its CA. */
  BUUR_VREEMD("localhost"),
  /** Its certificate is for another machine. */
  BUUR_ANDERS("127.0.0.1");

  private final String machine;

  Tlsproef(String machine) {
    this.machine = machine;
  }

  /** How the neighbour is called. */
  public String machine() {
    return machine;
  }

  /** Starts the neighbour. */
  public Tlsbuur buur(Sleutels sleutels, UnaryOperator<byte[]> antwoorden)
      throws GeneralSecurityException, IOException {
    return Tlsbuur.start(sleutels.buur, sleutels.ons.vertrouwen(), antwoorden);
  }

  /** What we show and whom we trust, as the settings make it. */
  public SSLContextParameters wij(Sleutels sleutels) throws GeneralSecurityException, IOException {
    @Nullable Certificaat toont =
        switch (this) {
          case WIJ_NIETS -> null;
          case WIJ_VREEMD -> sleutels.vreemd;
          default -> sleutels.ons;
        };
    DefaultSslBundleRegistry bundels = new DefaultSslBundleRegistry();
    bundels.registerBundle(
        "b",
        SslBundle.of(
            SslStoreBundle.of(
                toont == null ? null : toont.sleutelbos(),
                toont == null ? null : Certificaat.WACHTWOORD,
                (this == BUUR_VREEMD ? sleutels.vreemd : sleutels.buur).vertrouwen()),
            SslBundleKey.of(Certificaat.WACHTWOORD)));
    return Clientcertificaat.van("b", bundels);
  }

  /** Of us, of the neighbour, and of someone else. */
  public record Sleutels(Certificaat ons, Certificaat buur, Certificaat vreemd) {

    /** New ones, each of a CA of its own. */
    public static Sleutels nieuw() throws GeneralSecurityException, IOException {
      String oin = "00000009999999999004";
      return new Sleutels(
          new Certificaatautoriteit("Onze CA").geefUit("machtigingsbrug.example", oin),
          new Certificaatautoriteit("CA van de buur").geefUit("zaken.example", oin),
          new Certificaatautoriteit("Andere CA").geefUit("machtigingsbrug.example", oin));
    }
  }
}
