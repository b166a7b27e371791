package nl.machtigingsbrug.communicatie.brief;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * What of the page is seen through the window, in mm.
 *
 * @param links from the left edge of the paper
 * @param boven from its upper edge
 * @param breedte how wide
 * @param hoogte how high
 */
public record Vensterplaats(double links, double boven, double breedte, double hoogte) {

  /** Inside the window on all sides: paper shifts in its envelope. */
  static final double SPELING = 2;

  /** Of the small line with the return address. */
  static final double RETOURREGEL = 4;

  static final double REGEL = 4.2;

  public Vensterplaats {
    boolean past =
        links >= 10
            && breedte >= 40
            && links + breedte <= 200
            && boven >= 35
            && hoogte >= 20
            && boven + hoogte <= 92;
    if (!past) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "vensterplaats");
    }
  }

  /** How wide a line of the address can be. */
  double regelbreedte() {
    return breedte - 2 * SPELING;
  }

  /** How many lines of address can be seen, the name among them. */
  int regels() {
    return (int) Math.floor((hoogte - RETOURREGEL + 1e-6) / REGEL);
  }
}
