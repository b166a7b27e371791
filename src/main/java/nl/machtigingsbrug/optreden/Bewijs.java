package nl.machtigingsbrug.optreden;

import java.time.Instant;

/**
 * By what it was shown how someone acts: evidence of one moment.
 *
 * @param soort the form of the evidence
 * @param middel the means of authentication: {@code digid}, {@code eherkenning}, {@code eidas}
 * @param uitgever who stated it: EntityID, or the id of the afnemer
 * @param id the id that the issuer gave it, or one made of its content
 * @param uitgegeven when it was issued
 */
public record Bewijs(
    Bewijssoort soort, String middel, String uitgever, String id, Instant uitgegeven) {}
