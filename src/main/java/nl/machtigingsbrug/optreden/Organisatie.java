package nl.machtigingsbrug.optreden;

/**
 * An organisation as a whole.
 *
 * @param nummer by what it is known
 */
public record Organisatie(Organisatienummer nummer) implements Partij {}
