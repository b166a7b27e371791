package nl.machtigingsbrug.grens;

import java.util.Optional;
import nl.machtigingsbrug.gemeente.Afnemer;
import org.jspecify.annotations.Nullable;

/**
 * Knows who calls back: a neighbour that was given a secret of a gemeente to prove itself with, and
 * that has neither certificate nor token.
 */
@FunctionalInterface
public interface Terugroeptoegang {

  /** Under which paths it decides who is let in. */
  String PADEN = "/v1/notificaties/**";

  /**
   * Who calls, with no right but to call back for its gemeente; empty for everyone else.
   *
   * @param pad the path as it came
   * @param autorisatie the header Authorization, or null
   */
  Optional<Afnemer> herken(String pad, @Nullable String autorisatie);
}
