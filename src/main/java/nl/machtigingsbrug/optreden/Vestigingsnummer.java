package nl.machtigingsbrug.optreden;

/**
 * The number of a branch in the Handelsregister: twelve digits.
 *
 * @param waarde the digits
 */
public record Vestigingsnummer(String waarde) {

  public Vestigingsnummer {
    if (!waarde.matches("[0-9]{12}")) {
      throw new OngeldigeIdentificatie("Vestigingsnummer", "twaalf cijfers zijn");
    }
  }
}
