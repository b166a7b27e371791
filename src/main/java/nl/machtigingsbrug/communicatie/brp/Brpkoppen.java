package nl.machtigingsbrug.communicatie.brp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * What gateways before the BRP want to know of a question, for the register of who asked what.
 * Their suppliers agree on the names of the headers; no standard has them.
 *
 * @param doelbinding in {@code X-DOELBINDING}, or null
 * @param verwerking in {@code X-VERWERKING}, or null
 * @param gebruiker in {@code X-GEBRUIKER}, or null
 * @param oin in {@code X-ORIGIN-OIN}, or null
 */
public record Brpkoppen(
    @Nullable String doelbinding,
    @Nullable String verwerking,
    @Nullable String gebruiker,
    @Nullable String oin) {

  static final Brpkoppen GEEN = new Brpkoppen(null, null, null, null);

  private static final Pattern WAARDE = Pattern.compile("[\\x20-\\x7E\\u00A0-\\u00FF]{1,242}");

  public Brpkoppen {
    keur(doelbinding, "doelbinding");
    keur(verwerking, "verwerking");
    keur(gebruiker, "gebruiker");
    keur(oin, "oin");
  }

  /** By the name of the header. */
  Map<String, String> alle() {
    Map<String, String> koppen = new LinkedHashMap<>();
    zet(koppen, "X-DOELBINDING", doelbinding);
    zet(koppen, "X-VERWERKING", verwerking);
    zet(koppen, "X-GEBRUIKER", gebruiker);
    zet(koppen, "X-ORIGIN-OIN", oin);
    return koppen;
  }

  private static void zet(Map<String, String> koppen, String naam, @Nullable String waarde) {
    if (waarde != null) {
      koppen.put(naam, waarde);
    }
  }

  private static void keur(@Nullable String waarde, String naam) {
    if (waarde != null && !WAARDE.matcher(waarde).matches()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }
}
