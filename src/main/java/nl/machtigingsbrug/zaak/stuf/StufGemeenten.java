package nl.machtigingsbrug.zaak.stuf;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The zaaksystemen that speak StUF, by gemeente.
 *
 * @param gemeenten by the name by which messages name them
 * @param certificaat the SSL bundle with which they know that it is us, or null
 * @param antwoordtijd how long an answer may stay away, at most 5 minutes
 */
@ConfigurationProperties("machtigingsbrug.stuf")
public record StufGemeenten(
    @DefaultValue Map<String, StufInstellingen> gemeenten,
    @Nullable String certificaat,
    @DefaultValue("30s") Duration antwoordtijd) {

  private static final Duration LANGST = Duration.ofMinutes(5);

  private static final String ALLE = "*";

  public StufGemeenten {
    gemeenten = Map.copyOf(gemeenten);
    if (antwoordtijd.isNegative() || antwoordtijd.isZero() || antwoordtijd.compareTo(LANGST) > 0) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.stuf.antwoordtijd");
    }
  }

  /** Whether the aanvragen of a dienst go there. */
  public boolean krijgt(String gemeente, String dienst) {
    StufInstellingen bij = gemeenten.get(gemeente);
    if (bij == null) {
      return false;
    }
    Set<String> diensten = bij.diensten();
    return diensten == null || diensten.contains(ALLE) || diensten.contains(dienst);
  }

  /**
   * The zaaksysteem of a gemeente.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it has none
   */
  StufInstellingen van(String gemeente) {
    StufInstellingen bij = gemeenten.get(gemeente);
    if (bij == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.stuf.gemeenten");
    }
    return bij;
  }
}
