package nl.machtigingsbrug.logboek;

import java.time.Instant;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; criteria that are null do not count.
 *
 * @param persoon who acted, for whom was acted, or a link between them
 * @param zaak the identificatie of the zaak
 * @param aanvraagId our id of the aanvraag
 * @param van from this moment
 * @param tot until, and not including, this moment
 * @param limiet how many lines at most, 1 to 1000
 */
public record Zoekvraag(
    @Nullable Partij persoon,
    @Nullable String zaak,
    @Nullable String aanvraagId,
    Instant van,
    Instant tot,
    int limiet) {

  public Zoekvraag {
    if (limiet < 1 || limiet > 1000) {
      throw new IllegalArgumentException("De limiet ligt tussen 1 en 1000");
    }
  }
}
