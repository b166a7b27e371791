package nl.machtigingsbrug.terugkoppeling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a back office told once.
 *
 * @param id our id
 * @param aanvraag what it is about
 * @param stand how far it is
 * @param toelichting in the back office's words, or null
 * @param tijdstip when it came to be so
 * @param ontvangen when we stored it
 */
record Terugkoppeling(
    UUID id,
    UUID aanvraag,
    Stand stand,
    @Nullable String toelichting,
    Instant tijdstip,
    Instant ontvangen) {

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "Terugkoppeling[" + id + "]";
  }
}
