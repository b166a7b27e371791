package nl.machtigingsbrug.communicatie.contact;

import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten look up how people want to be reached.
 *
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.communicatie.contact")
public record ContactGemeenten(@DefaultValue Map<String, ContactInstellingen> gemeenten) {

  private static final Logger LOG = LoggerFactory.getLogger(ContactGemeenten.class);

  public ContactGemeenten {
    gemeenten = Map.copyOf(gemeenten);
    gemeenten.forEach(
        (gemeente, bij) -> {
          if (bij.openKlant() != null && bij.openKlant().bsnInAdres()) {
            LOG.warn("ONVEILIGE-INSTELLING bsn-in-adres gemeente={}", gemeente);
          }
        });
  }

  Optional<ContactInstellingen> van(String gemeente) {
    return Optional.ofNullable(gemeenten.get(gemeente));
  }

  /** Open Klant of a gemeente, or null. */
  @Nullable OpenKlantInstellingen openKlant(String gemeente) {
    return van(gemeente).map(ContactInstellingen::openKlant).orElse(null);
  }

  /**
   * What a route needs that was called for this gemeente.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it is not configured
   */
  static <T> T vereis(@Nullable T waarde) {
    if (waarde == null) {
      throw new Afwijzing(
          Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.contact.gemeenten");
    }
    return waarde;
  }
}
