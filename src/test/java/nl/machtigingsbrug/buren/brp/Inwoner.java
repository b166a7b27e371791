package nl.machtigingsbrug.buren.brp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the BRP.
 *
 * @param naam aanschrijfwijze
 * @param adresregels one to three
 * @param land abroad
 * @param geheim whether geheimhouding was asked
 * @param opgeschort the code why it is no longer kept, such as O for who died
 * @param vertrokken found not to live there
 */
public record Inwoner(
    String naam,
    List<String> adresregels,
    @Nullable String land,
    boolean geheim,
    @Nullable String opgeschort,
    boolean vertrokken) {

  /** Who lives in the Netherlands, with nothing special. */
  public static Inwoner van(String naam, String... adresregels) {
    return new Inwoner(naam, List.of(adresregels), null, false, null, false);
  }

  /** The same, who asked for geheimhouding. */
  public Inwoner metGeheim() {
    return new Inwoner(naam, adresregels, land, true, opgeschort, vertrokken);
  }
}
