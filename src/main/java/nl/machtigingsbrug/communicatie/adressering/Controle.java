package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param wat in one word: {@code intrekking}, {@code gezag}
 * @param uitkomst what was found
 * @param uitleg the same in plain Dutch, with its date
 * @param bron what it rests on
 * @param gevraagd when the BRP was asked for it, or null where it was not
 */
public record Controle(
    String wat, Uitkomst uitkomst, String uitleg, String bron, @Nullable Instant gevraagd) {

  /** What was found. */
  public enum Uitkomst {
    /** Nothing in the way. */
    GOED,
    /** It is not known, and need not be. */
    NIET_BEKEND,
    /** By this the gemachtigde no longer acts in this zaak. */
    EINDE,
    /** A human has to look. */
    ONZEKER
  }
}
