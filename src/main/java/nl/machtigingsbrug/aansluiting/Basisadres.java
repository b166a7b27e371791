package nl.machtigingsbrug.aansluiting;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * The configured address of an API, and the fence around it: an address that an answer gives is
 * called, with our token, only when it lies under this one.
 *
 * @param waarde without a slash at its end; https, or http on this machine
 */
public record Basisadres(URI waarde) {

  private static final Set<String> DEZE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  public Basisadres {
    waarde = URI.create(waarde.toString().replaceAll("/+$", ""));
    String schema = String.valueOf(waarde.getScheme()).toLowerCase(Locale.ROOT);
    boolean veilig =
        schema.equals("https")
            || (schema.equals("http")
                && waarde.getHost() != null
                && DEZE_MACHINE.contains(waarde.getHost().toLowerCase(Locale.ROOT)));
    if (!veilig
        || waarde.getHost() == null
        || waarde.getRawUserInfo() != null
        || waarde.getRawQuery() != null
        || waarde.getRawFragment() != null
        || verlaatZijnPad(waarde.getRawPath())) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "basisadres");
    }
  }

  /** Reads an address from configuration. */
  public static Basisadres of(String adres) {
    try {
      return new Basisadres(new URI(adres.strip()));
    } catch (URISyntaxException e) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "basisadres");
    }
  }

  /**
   * The address of a resource.
   *
   * @param pad starts with a slash, such as {@code /zaken}
   * @param vraag parameters, encoded here; never a BSN
   */
  public URI bij(String pad, Map<String, String> vraag) {
    String parameters =
        vraag.entrySet().stream()
            .map(parameter -> code(parameter.getKey()) + "=" + code(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return URI.create(waarde + pad + (parameters.isEmpty() ? "" : "?" + parameters));
  }

  /**
   * An address from an answer, when it lies under this one.
   *
   * @throws Afwijzing ZAAK_VREEMD_ADRES where it does not
   */
  public URI binnen(String adres) {
    try {
      URI uri = new URI(adres);
      if (bevat(uri)) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Not an address: refused below, as every other that is not ours.
    }
    throw new Afwijzing(Foutcode.ZAAK_VREEMD_ADRES);
  }

  /** Whether an address lies under this one. */
  public boolean bevat(URI uri) {
    return uri.getHost() != null
        && uri.getHost().equalsIgnoreCase(waarde.getHost())
        && waarde.getScheme().equalsIgnoreCase(uri.getScheme())
        && poort(uri) == poort(waarde)
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null
        && uri.getRawPath().startsWith(waarde.getRawPath() + "/")
        && !verlaatZijnPad(uri.getRawPath());
  }

  /** Also where dots or slashes are encoded: proxies decode before they route. */
  private static boolean verlaatZijnPad(String pad) {
    String klein = pad.toLowerCase(Locale.ROOT);
    return klein.contains("%2e")
        || klein.contains("%2f")
        || klein.contains("%5c")
        || klein.contains("%25")
        || klein.contains("//")
        || (klein + "/").contains("/../")
        || (klein + "/").contains("/./");
  }

  private static int poort(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }

  private static String code(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
