package nl.machtigingsbrug.communicatie.brp;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where gemeenten ask the BRP (Haal Centraal BRP personen bevragen, version 2).
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.communicatie.brp")
public record Brpinstellingen(@DefaultValue Map<String, Instelling> gemeenten) {

  private static final Set<String> DEZE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  public Brpinstellingen {
    gemeenten = Map.copyOf(gemeenten);
  }

  /**
   * The BRP of a gemeente.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it has none
   */
  public Instelling van(String gemeente) {
    Instelling instelling = gemeenten.get(gemeente);
    if (instelling == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.brp.gemeenten");
    }
    return instelling;
  }

  /**
   * The BRP of one gemeente.
   *
   * @param personen the whole address that is posted to, {@code https://…/personen}; http on this
   *     machine only
   * @param sleutel what goes in the header {@code X-API-KEY}, or null
   * @param koppen what a gateway wants to know besides
   * @param feitenkoppen the same where it is not asked for an address; null: the same
   * @param feiten what is asked before a recipient is chosen; nothing as a rule
   * @param feitenVoor before which messages; empty: before all
   */
  public record Instelling(
      URI personen,
      @Nullable String sleutel,
      @Nullable Brpkoppen koppen,
      @Nullable Brpkoppen feitenkoppen,
      @DefaultValue Set<Brpfeit> feiten,
      @DefaultValue Set<Berichtsoort> feitenVoor) {

    public Instelling {
      feiten = Set.copyOf(feiten);
      feitenVoor = Set.copyOf(feitenVoor);
      if (personen == null || !veilig(personen)) {
        throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "personen");
      }
    }

    /** What may be asked before a recipient is chosen. */
    Brpfeitkeuze keuze() {
      return new Brpfeitkeuze(feiten, feitenVoor);
    }

    /** The headers for this question. */
    Brpkoppen koppen(Brpdoel doel) {
      Brpkoppen eigen = doel == Brpdoel.FEITEN && feitenkoppen != null ? feitenkoppen : koppen;
      return eigen == null ? Brpkoppen.GEEN : eigen;
    }

    private static boolean veilig(URI adres) {
      String schema = String.valueOf(adres.getScheme()).toLowerCase(Locale.ROOT);
      String host = adres.getHost();
      return host != null
          && adres.getRawUserInfo() == null
          && adres.getRawQuery() == null
          && adres.getRawFragment() == null
          && (schema.equals("https")
              || (schema.equals("http") && DEZE_MACHINE.contains(host.toLowerCase(Locale.ROOT))));
    }

    @Override
    public String toString() {
      return "Instelling[" + personen + "]";
    }
  }
}
