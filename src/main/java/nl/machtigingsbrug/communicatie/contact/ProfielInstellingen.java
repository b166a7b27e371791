package nl.machtigingsbrug.communicatie.contact;

import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * The Profiel Service as one gemeente uses it.
 *
 * @param basis its address, without {@code /api/profielservice}
 * @param token bearer token, or null where the connection itself is the proof
 * @param dienstverlener the name of the gemeente there: what someone stated for her counts, what he
 *     stated for another does not
 */
public record ProfielInstellingen(Basisadres basis, @Nullable Geheim token, String dienstverlener) {

  public ProfielInstellingen {
    if (basis == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "profiel-service.basis");
    }
    if (dienstverlener == null || dienstverlener.isBlank()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "profiel-service.dienstverlener");
    }
  }

  String autorisatie() {
    return token == null ? "" : "Bearer " + token.waarde().strip();
  }
}
