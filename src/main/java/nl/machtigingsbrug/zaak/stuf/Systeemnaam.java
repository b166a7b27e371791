package nl.machtigingsbrug.zaak.stuf;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/**
 * A sender or receiver as it is configured.
 *
 * @param organisatie usually a gemeentecode
 * @param applicatie the application, 3 to 50 characters
 * @param administratie which of its administrations
 * @param gebruiker who works with it
 */
public record Systeemnaam(
    @Nullable String organisatie,
    String applicatie,
    @Nullable String administratie,
    @Nullable String gebruiker) {

  public Systeemnaam {
    // Spring binds what is not configured as null.
    if ((Object) applicatie == null || applicatie.length() < 3 || applicatie.length() > 50) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "applicatie");
    }
  }

  Systeem systeem() {
    return new Systeem(organisatie, applicatie, administratie, gebruiker);
  }
}
