package nl.machtigingsbrug.aanvraag;

import java.util.Optional;
import java.util.UUID;

/** Under which id the vertegenwoordiging of an aanvraag is known. */
@FunctionalInterface
public interface Vertegenwoordigingkenmerk {

  /** Empty where someone acted for themselves. */
  Optional<UUID> van(UUID aanvraag);
}
