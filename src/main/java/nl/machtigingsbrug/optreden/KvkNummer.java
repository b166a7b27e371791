package nl.machtigingsbrug.optreden;

/**
 * A number of the Handelsregister: eight digits.
 *
 * @param waarde the digits
 */
public record KvkNummer(String waarde) implements Organisatienummer {

  public KvkNummer {
    if (!waarde.matches("[0-9]{8}")) {
      throw new OngeldigeIdentificatie("KvK-nummer", "acht cijfers zijn");
    }
  }
}
