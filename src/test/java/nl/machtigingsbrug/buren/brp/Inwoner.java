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
 * @param geboren {@code 2010-02-03}, {@code 2010-02}, {@code 2010}, or empty for a date that nobody
 *     knows; null: not in the record
 * @param gezag over this minor, or of this minor over her own children
 */
public record Inwoner(
    String naam,
    List<String> adresregels,
    @Nullable String land,
    boolean geheim,
    @Nullable String opgeschort,
    boolean vertrokken,
    @Nullable String geboren,
    List<Gezagsrelatie> gezag) {

  public Inwoner(
      String naam,
      List<String> adresregels,
      @Nullable String land,
      boolean geheim,
      @Nullable String opgeschort,
      boolean vertrokken) {
    this(naam, adresregels, land, geheim, opgeschort, vertrokken, null, List.of());
  }

  /** Who lives in the Netherlands, with nothing special. */
  public static Inwoner van(String naam, String... adresregels) {
    return new Inwoner(naam, List.of(adresregels), null, false, null, false);
  }

  /** The same, who asked for geheimhouding. */
  public Inwoner metGeheim() {
    return new Inwoner(naam, adresregels, land, true, opgeschort, vertrokken, geboren, gezag);
  }

  /** The same, of whom the record stopped: {@code O} for who died. */
  public Inwoner opgeschort(String reden) {
    return new Inwoner(naam, adresregels, land, geheim, reden, vertrokken, geboren, gezag);
  }

  /** The same, born then. */
  public Inwoner geboren(String dag) {
    return new Inwoner(naam, adresregels, land, geheim, opgeschort, vertrokken, dag, gezag);
  }

  /** The same, with this gezag. */
  public Inwoner onder(Gezagsrelatie... relaties) {
    return new Inwoner(
        naam, adresregels, land, geheim, opgeschort, vertrokken, geboren, List.of(relaties));
  }
}
