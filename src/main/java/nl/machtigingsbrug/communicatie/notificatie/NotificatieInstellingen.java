package nl.machtigingsbrug.communicatie.notificatie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The abonnement of one gemeente.
 *
 * @param api base address of the Notificaties API, with its version
 * @param callback the address of this API as the Notificaties API reaches it, ending in {@code /v1}
 * @param geheim with what a notificatie proves itself, 32 to 500 visible characters
 * @param vorigGeheim the one before, while the Notificaties API may still use it, or null
 * @param kanalen of which is told
 * @param filters by kanaal the kenmerken that a notificatie must have
 */
public record NotificatieInstellingen(
    Basisadres api,
    Basisadres callback,
    Geheim geheim,
    @Nullable Geheim vorigGeheim,
    @DefaultValue("zaken") List<String> kanalen,
    @DefaultValue Map<String, Map<String, String>> filters) {

  private static final Pattern GEHEIM = Pattern.compile("[\\x21-\\x7e]{32,500}");
  private static final String SCHEMA = "Bearer ";
  private static final int LANGSTE_ADRES = 200;

  public NotificatieInstellingen {
    vereis(api, "api");
    vereis(callback, "callback");
    vereis(geheim, "geheim");
    keur(geheim, "geheim");
    if (vorigGeheim != null) {
      keur(vorigGeheim, "vorig-geheim");
    }
    kanalen = List.copyOf(kanalen);
    Map<String, Map<String, String>> kopie = new LinkedHashMap<>();
    filters.forEach((kanaal, haar) -> kopie.put(kanaal, Map.copyOf(haar)));
    filters = Map.copyOf(kopie);
    if (kanalen.isEmpty() || !kanalen.containsAll(filters.keySet())) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "kanalen");
    }
  }

  /** The header Authorization that the Notificaties API is given to send. */
  String auth() {
    return SCHEMA + geheim.waarde();
  }

  /** The one before, or null. */
  @Nullable String vorigeAuth() {
    return vorigGeheim == null ? null : SCHEMA + vorigGeheim.waarde();
  }

  /** Where the notificaties of a gemeente go to. */
  String callbackUrl(String gemeente) {
    String url = callback.bij("/notificaties/" + gemeente, Map.of()).toString();
    if (url.length() > LANGSTE_ADRES) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "callback");
    }
    return url;
  }

  private static void keur(Geheim geheim, String naam) {
    if (!GEHEIM.matcher(geheim.waarde()).matches()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }

  private static void vereis(@Nullable Object waarde, String naam) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }
}
