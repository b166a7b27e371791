package nl.machtigingsbrug.optreden;

/**
 * A human being.
 *
 * @param identificatie by what this person is known
 */
public record NatuurlijkPersoon(Persoonsidentificatie identificatie) implements Partij {}
