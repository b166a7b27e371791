package nl.machtigingsbrug.grens;

import org.jspecify.annotations.Nullable;

/**
 * What goes back to the caller.
 *
 * @param status the HTTP status
 * @param inhoud becomes JSON
 * @param plaats the Location header, for something that was made
 */
public record Antwoord(int status, Object inhoud, @Nullable String plaats) {

  /** That it was taken in, and nothing more (204). */
  public static Antwoord leeg() {
    return new Antwoord(204, "");
  }

  /** An answer without Location. */
  public Antwoord(int status, Object inhoud) {
    this(status, inhoud, null);
  }
}
