package nl.machtigingsbrug.vertegenwoordiging;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The message of {@code POST /v1/vertegenwoordigingen/{id}/intrekking}; without per: now. */
record Intrekkingsbericht(@Nullable String per, @Nullable String reden, @Nullable String door) {

  static final Set<String> SLEUTELS = Set.of("per", "reden", "door");
}
