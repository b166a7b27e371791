package nl.machtigingsbrug.logboek;

/**
 * A line of the logboek as found.
 *
 * @param id the number of the line
 * @param handeling what it says
 */
public record Regel(long id, Handeling handeling) {}
