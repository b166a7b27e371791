package nl.machtigingsbrug.optreden;

/**
 * An Organisatie-identificatienummer (Digikoppeling Identificatie en Authenticatie): twenty digits.
 *
 * @param waarde the digits
 */
public record Oin(String waarde) {

  public Oin {
    if (!waarde.matches("[0-9]{20}")) {
      throw new OngeldigeIdentificatie("OIN", "twintig cijfers zijn");
    }
  }
}
