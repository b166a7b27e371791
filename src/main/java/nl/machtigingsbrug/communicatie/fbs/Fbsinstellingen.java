package nl.machtigingsbrug.communicatie.fbs;

import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Oin;
import org.jspecify.annotations.Nullable;

/**
 * The berichtenmagazijn of one gemeente.
 *
 * @param magazijn base address of its API, with the version: {@code https://…/api/v1}
 * @param afzender OIN of who sends
 * @param token for Bearer, or null
 * @param grantHash for an FSC outway in between, or null
 */
public record Fbsinstellingen(
    Basisadres magazijn, Oin afzender, @Nullable Geheim token, @Nullable String grantHash) {

  public Fbsinstellingen {
    // Spring binds what is not configured as null.
    eis(magazijn != null, "magazijn");
    eis(afzender != null, "afzender");
    eis(grantHash == null || grantHash.matches("[\\x21-\\x7e]{1,500}"), "grant-hash");
  }

  private static void eis(boolean klopt, String naam) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.fbs: " + naam);
    }
  }
}
