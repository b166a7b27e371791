package nl.machtigingsbrug.communicatie;

import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/**
 * About whom is asked.
 *
 * @param gemeente who wants to send
 * @param partij whom
 * @param soort what
 * @param zaakidentificatie about which zaak, or null: someone can state an address for it
 * @param gegeven the postal address that came with the message for him, or null
 */
public record Bereikvraag(
    String gemeente,
    Partij partij,
    Berichtsoort soort,
    @Nullable String zaakidentificatie,
    Adres.@Nullable Post gegeven) {

  /** Without the person. */
  @Override
  public String toString() {
    return "Bereikvraag[" + gemeente + ", " + soort + "]";
  }
}
