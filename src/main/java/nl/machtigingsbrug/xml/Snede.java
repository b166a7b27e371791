package nl.machtigingsbrug.xml;

/**
 * A place in a message where something else comes.
 *
 * @param van the character before which it comes
 * @param tot the first character that stays
 * @param erbij what comes
 */
public record Snede(long van, long tot, String erbij) {}
