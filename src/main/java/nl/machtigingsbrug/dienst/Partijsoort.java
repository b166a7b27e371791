package nl.machtigingsbrug.dienst;

import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vestiging;

/** For whom a dienst is meant. */
public enum Partijsoort {
  /** A human being. */
  PERSOON,
  /** An organisation or one of its branches. */
  ORGANISATIE;

  /** Whether a party is of this kind; an employee of the gemeente is of none. */
  boolean omvat(Partij partij) {
    return switch (this) {
      case PERSOON -> partij instanceof NatuurlijkPersoon;
      case ORGANISATIE -> partij instanceof Organisatie || partij instanceof Vestiging;
    };
  }
}
