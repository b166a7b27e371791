package nl.machtigingsbrug.ondertekening;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;

/** The gemeenten whose messages are signed. */
public final class Ondertekeningen {

  private final Map<String, Ondertekening> perGemeente = new TreeMap<>();

  /**
   * Reads their keys.
   *
   * @param instelling where the bundle of a gemeente is named, with {@code %s} for the gemeente
   * @param bundels by gemeente, the name of her SSL bundle
   * @param geheugen of what was let in
   * @throws Afwijzing MB-CONFIG-01 for a bundle that is not there or has no keys, which stops the
   *     start
   */
  public Ondertekeningen(
      String instelling, Map<String, String> bundels, SslBundles bron, Herhaalgeheugen geheugen) {
    bundels.forEach(
        (gemeente, bundel) -> {
          try {
            perGemeente.put(
                gemeente,
                new Ondertekening(
                    bron.getBundle(bundel), merk -> geheugen.isNieuw(gemeente, merk)));
          } catch (NoSuchSslBundleException | WSSecurityException | GeneralSecurityException e) {
            throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, instelling.formatted(gemeente));
          }
        });
  }

  /** That of a gemeente, or null where she asks for none. */
  public @Nullable Ondertekening van(String gemeente) {
    return perGemeente.get(gemeente);
  }
}
