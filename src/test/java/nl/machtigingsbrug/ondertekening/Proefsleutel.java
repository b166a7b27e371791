package nl.machtigingsbrug.ondertekening;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.buren.pki.Certificaat;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslStoreBundle;

/** A key of ours, that trusts one sender. */
final class Proefsleutel {

  private Proefsleutel() {}

  static Ondertekening van(Certificaat ons, Certificaat zender)
      throws GeneralSecurityException, IOException {
    DefaultSslBundleRegistry bundels = new DefaultSslBundleRegistry();
    bundels.registerBundle(
        "b",
        SslBundle.of(
            SslStoreBundle.of(ons.sleutelbos(), Certificaat.WACHTWOORD, zender.vertrouwen()),
            SslBundleKey.of(Certificaat.WACHTWOORD, "sleutel")));
    return Objects.requireNonNull(
        new Ondertekeningen("%s", Map.of("x", "b"), bundels, (gemeente, merk) -> true).van("x"));
  }
}
