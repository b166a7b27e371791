package nl.machtigingsbrug.levering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a step is; what it remembers is not told.
 *
 * @param begonnen when it was begun last
 * @param gedaan when it was done, or null
 */
public record Stapstand(
    String naam, Zekerheid zekerheid, Instant begonnen, @Nullable Instant gedaan) {}
