package nl.machtigingsbrug.optreden;

/**
 * An employee of the gemeente.
 *
 * @param identificatie the gemeente's own id for this employee, no personal number
 */
public record Medewerker(String identificatie) implements Partij {

  public Medewerker {
    if (identificatie.isBlank()) {
      throw new OngeldigeIdentificatie("Medewerker", "een identificatie hebben");
    }
  }
}
