package nl.machtigingsbrug.optreden;

/**
 * One branch of an organisation.
 *
 * @param organisatie the organisation that it belongs to
 * @param nummer the number of the branch
 */
public record Vestiging(Organisatienummer organisatie, Vestigingsnummer nummer) implements Partij {}
