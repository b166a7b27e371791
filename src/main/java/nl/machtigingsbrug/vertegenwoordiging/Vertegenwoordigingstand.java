package nl.machtigingsbrug.vertegenwoordiging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vertegenwoordiging without its people.
 *
 * @param id our id of it
 * @param gemeente where it was seen
 * @param dienst for which it was used
 * @param grond the name of the grond
 * @param einde from when it holds no more, or null while no end is known
 * @param reden why, in the words of who told it
 */
public record Vertegenwoordigingstand(
    UUID id,
    String gemeente,
    String dienst,
    String grond,
    @Nullable Instant einde,
    @Nullable String reden) {

  /** Whether it is known to hold no more. */
  public boolean isBeeindigd(Instant nu) {
    return einde != null && !einde.isAfter(nu);
  }
}
