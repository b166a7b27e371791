package nl.machtigingsbrug.zds.ondertekening;

import java.util.Map;
import java.util.TreeMap;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;

/** The gemeenten whose messages must be signed. */
public final class Ondertekeningen {

  private final Map<String, Ondertekening> perGemeente = new TreeMap<>();

  /**
   * Reads their keys.
   *
   * @param bundels by gemeente, the name of her SSL bundle
   * @throws Afwijzing MB-CONFIG-01 for a bundle that is not there or has no keys, which stops the
   *     start
   */
  public Ondertekeningen(Map<String, String> bundels, SslBundles bron) {
    bundels.forEach(
        (gemeente, bundel) -> {
          try {
            perGemeente.put(gemeente, new Ondertekening(bron.getBundle(bundel)));
          } catch (NoSuchSslBundleException | WSSecurityException e) {
            throw new Afwijzing(
                Foutcode.CONFIG_ONGELDIG,
                "machtigingsbrug.zds.ingang.gemeenten." + gemeente + ".ondertekening");
          }
        });
  }

  /** That of a gemeente, or null where she asks for none. */
  public @Nullable Ondertekening van(String gemeente) {
    return perGemeente.get(gemeente);
  }
}
