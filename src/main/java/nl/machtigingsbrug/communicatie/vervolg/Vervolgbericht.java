package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import org.jspecify.annotations.Nullable;

/**
 * A message about an existing zaak, as it is stored.
 *
 * @param id our id
 * @param gemeente who sends it
 * @param afnemer the system that asked for it; empty where the adapter itself began it
 * @param kenmerk that system's id for it
 * @param aanvraag whose zaak it is about
 * @param soort what it is
 * @param teksten what it says, by variant; {@code VOLLEDIG} is always there
 * @param publicatie not to be seen before this, or null
 * @param uiterlijk the last day on which the recipient can do what is asked, or null
 * @param ontvangen when it was stored
 */
record Vervolgbericht(
    UUID id,
    String gemeente,
    String afnemer,
    String kenmerk,
    UUID aanvraag,
    Berichtsoort soort,
    Map<Variant, Tekst> teksten,
    @Nullable Instant publicatie,
    @Nullable LocalDate uiterlijk,
    Instant ontvangen) {

  /** The afnemer of what the adapter itself began: no configured one has this name. */
  static final String EIGEN = "";

  Vervolgbericht {
    teksten = Map.copyOf(teksten);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "Vervolgbericht[" + id + "]";
  }
}
