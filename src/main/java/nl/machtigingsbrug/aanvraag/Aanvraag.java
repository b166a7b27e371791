package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Optreden;
import org.jspecify.annotations.Nullable;

/**
 * Something new that someone asks of the gemeente, as it is stored.
 *
 * @param id our id
 * @param gemeente of whom it is asked
 * @param afnemer the system that handed it in
 * @param kenmerk that system's id for it
 * @param dienst what is asked
 * @param optreden who asks, and for whom
 * @param gegevens what the dienst needs to know
 * @param code why a human has to decide, or null where it was allowed
 * @param reden the reason of the Toetsing, in plain Dutch
 * @param ontvangen when it was stored
 * @param zaakidentificatie the zaaknummer, as soon as there is one
 */
public record Aanvraag(
    UUID id,
    String gemeente,
    String afnemer,
    String kenmerk,
    String dienst,
    Optreden optreden,
    JsonNode gegevens,
    @Nullable Foutcode code,
    String reden,
    Instant ontvangen,
    @Nullable String zaakidentificatie) {

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "Aanvraag[" + id + "]";
  }
}
