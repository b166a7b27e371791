package nl.machtigingsbrug.dienst;

import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;

/** What kind of party a dienst is for, and what kind may act for it. */
public enum Partijsoort {
  /** A human being. */
  NATUURLIJK_PERSOON,
  /** An organisation as a whole. */
  ORGANISATIE,
  /** One branch of an organisation. */
  VESTIGING,
  /** An employee of the gemeente. */
  MEDEWERKER;

  /** The kind of {@code partij}. */
  public static Partijsoort van(Partij partij) {
    if (partij instanceof NatuurlijkPersoon) {
      return NATUURLIJK_PERSOON;
    }
    if (partij instanceof Organisatie) {
      return ORGANISATIE;
    }
    return partij instanceof Medewerker ? MEDEWERKER : VESTIGING;
  }
}
