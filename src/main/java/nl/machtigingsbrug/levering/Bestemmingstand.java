package nl.machtigingsbrug.levering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a bestemming of a gemeente fares.
 *
 * @param gestopt whether a human stopped it
 * @param kring GESLOTEN (attempts begin), OPEN (held back) or PROEF (one attempt tries)
 * @param openTot until when it is held back, or null
 * @param wachtend leveringen that wait, for whatever reason
 * @param bezig attempts that run
 * @param oudste when the oldest that waits was planned, or null
 * @param grens what it gets at most
 * @param ruimte how many attempts may run at once now; less than its limit while it recovers
 */
public record Bestemmingstand(
    String bestemming,
    boolean gestopt,
    String kring,
    @Nullable Instant openTot,
    int wachtend,
    int bezig,
    @Nullable Instant oudste,
    Grens grens,
    int ruimte) {}
