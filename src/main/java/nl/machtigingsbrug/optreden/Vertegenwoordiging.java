package nl.machtigingsbrug.optreden;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone acts for another.
 *
 * @param gemachtigde who acts, whatever the ground: also a parent, bewindvoerder, curator or mentor
 * @param vertegenwoordigde for whom
 * @param grond why that is allowed
 * @param keten the intermediaries between the two in a ketenmachtiging, from gemachtigde to
 *     vertegenwoordigde; empty where the relation is direct
 * @param handelende the opaque id of the employee who acts where the gemachtigde is an organisation
 */
public record Vertegenwoordiging(
    Partij gemachtigde,
    Partij vertegenwoordigde,
    Grond grond,
    List<Partij> keten,
    @Nullable String handelende) {

  public Vertegenwoordiging {
    if (gemachtigde.equals(vertegenwoordigde)) {
      throw new OngeldigeIdentificatie("Vertegenwoordiging", "twee verschillende partijen hebben");
    }
    keten = List.copyOf(keten);
  }
}
