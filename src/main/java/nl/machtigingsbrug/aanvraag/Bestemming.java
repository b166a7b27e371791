package nl.machtigingsbrug.aanvraag;

/**
 * Where aanvragen go.
 *
 * @param naam under which operators know it
 * @param route the route that delivers to it
 */
public record Bestemming(String naam, String route) {}
