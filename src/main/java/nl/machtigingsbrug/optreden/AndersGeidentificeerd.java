package nl.machtigingsbrug.optreden;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A natural person without BSN.
 *
 * @param stelsel who issued the identification, such as {@code eidas}
 * @param waarde the identification within that scheme, opaque to us
 * @param geslachtsnaam family name where given
 * @param geboortedatum date of birth where given
 */
public record AndersGeidentificeerd(
    String stelsel,
    String waarde,
    @Nullable String geslachtsnaam,
    @Nullable LocalDate geboortedatum)
    implements Persoonsidentificatie {

  public AndersGeidentificeerd {
    if (stelsel.isBlank() || waarde.isBlank()) {
      throw new OngeldigeIdentificatie("Identificatie zonder BSN", "stelsel en waarde bevatten");
    }
  }

  @Override
  public String toString() {
    return "AndersGeidentificeerd[" + stelsel + "]";
  }
}
