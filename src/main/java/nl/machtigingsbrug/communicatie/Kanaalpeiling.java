package nl.machtigingsbrug.communicatie;

import java.util.Set;
import java.util.UUID;

/** Looks at a channel how it went with what it took in earlier. */
public interface Kanaalpeiling {

  /** The channels that can be looked at. */
  Set<Kanaal> kanalen();

  /**
   * Looks once, and tells the {@link Verzendmeldingen} where there is news. Nothing is told where
   * the channel does not know either.
   *
   * @param kenmerk the field {@code id} of the remembered result
   * @throws RuntimeException where the channel cannot be asked now
   */
  void peil(UUID verzending, String gemeente, Kanaal kanaal, String kenmerk);
}
