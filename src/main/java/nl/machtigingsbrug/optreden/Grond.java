package nl.machtigingsbrug.optreden;

/** Why someone may act for another. An {@link Onbekend} ground never grants anything. */
public sealed interface Grond permits BekendeGrond, Onbekend {

  /** Whether acting on this ground can concern {@code belang} at all. */
  boolean dekt(Belang belang);

  /** The name under which catalogue, logboek and messages know this ground. */
  String naam();
}
