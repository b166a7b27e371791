package nl.machtigingsbrug.bewijs;

import java.time.Instant;
import nl.machtigingsbrug.optreden.Optreden;

/**
 * Evidence that was verified.
 *
 * @param optreden what it shows
 * @param geldigTot until when it can be accepted, exclusive
 * @param herhaalsleutel what makes this evidence one: issuer and id; to be refused a second time
 *     until {@code geldigTot}
 */
public record GelezenBewijs(Optreden optreden, Instant geldigTot, String herhaalsleutel) {}
