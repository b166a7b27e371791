package nl.machtigingsbrug.vertegenwoordiging;

import java.time.Instant;

/**
 * The end of a vertegenwoordiging as someone told it.
 *
 * @param per from when it holds no more
 * @param reden why, without personal data
 * @param door who told it
 * @param afnemer through which system
 */
public record Einde(Instant per, String reden, String door, String afnemer) {}
