package nl.machtigingsbrug.beheer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The message that stops or starts a bestemming; the reason belongs to a stop only. */
record Stopbericht(
    @Nullable String gemeente,
    @Nullable String bestemming,
    @Nullable String reden,
    @Nullable String door) {

  static final Set<String> SLEUTELS = Set.of("gemeente", "bestemming", "reden", "door");
}
