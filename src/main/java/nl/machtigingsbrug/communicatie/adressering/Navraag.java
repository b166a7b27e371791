package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That the BRP was asked about someone.
 *
 * @param op when
 * @param naar for what; nothing else was asked
 * @param gemist of each that is still not known: why
 */
public record Navraag(Instant op, Set<Brpfeit> naar, Map<Brpfeit, Gemis> gemist) {

  public Navraag {
    naar = Set.copyOf(naar);
    gemist = Map.copyOf(gemist);
  }

  /** Why it is not known, or null where it is, or where it was not asked. */
  @Nullable Gemis gemis(Brpfeit feit) {
    return gemist.get(feit);
  }
}
