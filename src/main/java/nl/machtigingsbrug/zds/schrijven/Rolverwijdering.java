package nl.machtigingsbrug.zds.schrijven;

/**
 * A rol that goes.
 *
 * @param sleutel names it within the message and over retries
 * @param adres where it is
 */
public record Rolverwijdering(String sleutel, String adres) {}
